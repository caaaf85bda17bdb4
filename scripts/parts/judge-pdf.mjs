import { PDF, PdfArray, PdfDict, PdfName, PdfRef } from '@libpdf/core';

const mostPages = 20;
const mostObjects = 200_000;

/** What a PDF is, or why it is not taken: whole and alone in its file, open, short, and nothing but pages. */
export async function judgePdf(bytes) {
  if (holdsMore(bytes)) return { refused: 'file_holds_more' };
  if (!endsWhole(bytes)) return { refused: 'file_unreadable' };
  const pdf = await PDF.load(new Uint8Array(bytes)).catch(() => null);
  if (!pdf) return { refused: 'file_unreadable' };
  if (pdf.isEncrypted) return { refused: 'file_encrypted' };
  const refused = reasonAgainst(pdf, bytes);
  if (refused) return { refused };
  const pages = pageCount(pdf);
  if (pages === 0) return { refused: 'file_unreadable' };
  return pages > mostPages ? { refused: 'file_pages' } : { type: 'application/pdf', pages };
}

function pageCount(pdf) {
  try {
    return pdf.getPageCount();
  } catch {
    return 0;
  }
}

const end = Buffer.from('%%EOF');

function endsWhole(bytes) {
  return bytes.includes(end, Math.max(0, bytes.length - 1_024)) && bytes.includes('startxref');
}

// Another format in the same file is read by whoever takes the file for that: before the header, between it and the first object, behind
// the end, or as an archive, whose directory is looked for from the end.
function holdsMore(bytes) {
  const head = bytes.subarray(0, 1_100).toString('latin1');
  const tail = bytes.lastIndexOf(end);
  return (
    !/^%PDF-\d\.\d[ \t]*[\r\n]/.test(head) ||
    /<\s*(!doctype|html|head|body|script|svg|iframe|\?php|\?xml-stylesheet)/i.test(head) ||
    !/^(\s|%[^\r\n]*[\r\n])*\d+\s+\d+\s+obj\b/.test(head) ||
    (tail >= 0 && /[^\s\0]/.test(bytes.subarray(tail + end.length).toString('latin1'))) ||
    bytes.subarray(257, 262).equals(Buffer.from('ustar')) ||
    bytes.subarray(32_769, 32_774).equals(Buffer.from('CD001')) ||
    isArchive(bytes)
  );
}

function isArchive(bytes) {
  const at = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  return at >= 0 && at > bytes.length - 66_000 && bytes.includes(Buffer.from('PK\x01\x02'));
}

// What does something when it is opened or pressed, or carries a file of its own. Going to a page is no deed, nor is a link.
const deeds = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
]);
const kinds = new Set(['RichMedia', 'FileAttachment', 'Screen', 'Movie', 'Sound', '3D']);
const carried = ['JavaScript', 'XFA', 'EmbeddedFiles', 'RichMediaContent'];
// Also what nothing in the file leads to any more: another reader may find its way by another table.
const named = /\/(JavaScript|Launch|EmbeddedFiles?|XFA|RichMedia|ImportData|SubmitForm)(?![A-Za-z0-9])/;

function reasonAgainst(pdf, bytes) {
  if (named.test(spelledOut(bytes.toString('latin1')))) return 'file_active';
  const resolve = (ref) => pdf.getObject(ref);
  const seen = new Set();
  const waiting = [pdf.getCatalog()];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (one instanceof PdfRef) {
      if (seen.has(`${one}`)) continue;
      if (seen.add(`${one}`).size > mostObjects) return 'file_too_heavy';
      waiting.push(resolve(one));
    } else if (one instanceof PdfArray) waiting.push(...one);
    else if (one instanceof PdfDict) {
      if (acts(one, resolve)) return 'file_active';
      for (const [, value] of one) waiting.push(value);
    }
  }
  return null;
}

function acts(dict, resolve) {
  const name = (key) => {
    const value = dict.get(key, resolve);
    return value instanceof PdfName ? value.value : '';
  };
  return (
    carried.some((key) => dict.has(key)) ||
    (dict.has('EF') && (dict.has('F') || dict.has('UF'))) ||
    deeds.has(name('S')) ||
    kinds.has(name('Subtype')) ||
    name('Type') === 'EmbeddedFile'
  );
}

// A name may be written with its letters as numbers.
function spelledOut(text) {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
