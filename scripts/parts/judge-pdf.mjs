import { PDF, PdfArray, PdfDict, PdfName, PdfRef, PdfString } from '@libpdf/core';
import { isArchive } from './judge-foreign.mjs';
import { packedObjects, packsStrangely } from './judge-packed.mjs';

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
// Also what nothing in the file leads to any more, and what is said twice: another reader may find its way by another table, and take the
// other of two.
const named =
  /\/(JavaScript|Launch|EmbeddedFiles?|XFA|RichMedia[A-Za-z]*|ImportData|SubmitForm|GoTo[ER]|Rendition|FileAttachment)(?![A-Za-z0-9])/;
// A file that is carried, by the systems it may be for.
const systems = ['F', 'UF', 'DOS', 'Mac', 'Unix'];
// Where a link may lead: on the web, to somebody, or within the site it came from.
const harmless = /^\s*((https?|mailto|tel):|[^:]*([/?#]|$))/i;

function reasonAgainst(pdf, bytes) {
  const text = spelledOut(bytes.toString('latin1'));
  if (named.test(text)) return 'file_active';
  if (packsStrangely(text)) return 'file_unreadable';
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
  return reasonAgainstPacked(bytes);
}

function reasonAgainstPacked(bytes) {
  try {
    for (const text of packedObjects(bytes)) if (named.test(spelledOut(text))) return 'file_active';
    return null;
  } catch {
    return 'file_too_heavy';
  }
}

function acts(dict, resolve) {
  const name = (key) => {
    const value = dict.get(key, resolve);
    return value instanceof PdfName ? value.value : '';
  };
  return (
    carried.some((key) => dict.has(key)) ||
    carries(dict.get('EF', resolve)) ||
    deeds.has(name('S')) ||
    (name('S') === 'URI' && !leadsNowhereElse(dict.get('URI', resolve))) ||
    kinds.has(name('Subtype')) ||
    name('Type') === 'EmbeddedFile'
  );
}

function carries(file) {
  return file instanceof PdfDict && systems.some((key) => file.has(key));
}

function leadsNowhereElse(address) {
  return !(address instanceof PdfString) || harmless.test(address.asString());
}

// A name may be written with its letters as numbers.
function spelledOut(text) {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
