import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate, deflateRawSync, deflateSync } from 'node:zlib';
import { PDF } from '@libpdf/core';
import sharp from 'sharp';
import type { Verdict } from '@/lib/evidence/judge';

/** A file somebody could send, what it is called there, and what is to be said of it: its kind with its pages, or why it is not taken. */
export type Hostile = {
  what: string;
  name: string;
  bytes: Uint8Array;
  expected: Verdict | { refused: 'file_too_large' };
};

const mostBytes = 8_000_000;

type Refused = Exclude<Hostile['expected'], { type: string }>['refused'];

/** Sixty files and more, made anew each time: nothing of the kind lies in the repository. */
export async function corpus(): Promise<Hostile[]> {
  const [png, jpeg, gif, whole] = await Promise.all([
    picture('png'),
    picture('jpeg'),
    sharp(blank(20, 20)).gif().toBuffer(),
    libpdf(1),
  ]);
  const pdf = Buffer.from(pdfOf());
  return [
    ...(await plainOnes({ png, jpeg, pdf, whole })),
    ...otherKinds({ gif, png }),
    ...polyglots({ png, jpeg, pdf, gif }),
    ...broken({ png, jpeg, pdf, whole }),
    ...active(),
    ...(await closed()),
    ...(await heavy({ pdf, png })),
    ...names({ pdf, png }),
  ];
}

type Parts = Record<'png' | 'jpeg' | 'pdf' | 'whole' | 'gif', Buffer>;
type Some<Name extends keyof Parts> = Pick<Parts, Name>;

const aPdf = { type: 'application/pdf', pages: 1 } as const;
const aPng = { type: 'image/png', pages: 1 } as const;
const aJpeg = { type: 'image/jpeg', pages: 1 } as const;

async function plainOnes({ png, jpeg, pdf, whole }: Some<'png' | 'jpeg' | 'pdf' | 'whole'>): Promise<Hostile[]> {
  const twice = Buffer.concat([jpeg, jpeg]);
  return [
    taken('a plain PDF', 'nib.pdf', pdf, aPdf),
    taken('a PDF of a library’s', 'nib.pdf', whole, aPdf),
    taken('a PDF of twenty pages', 'deed.pdf', await libpdf(20), { type: 'application/pdf', pages: 20 }),
    taken('a PDF that opens at a page', 'deed.pdf', pdfOf({ catalog: '/OpenAction [3 0 R /Fit]' }), aPdf),
    taken(
      'a PDF with a link',
      'deed.pdf',
      pdfOf({
        page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example) >> >>]',
      }),
      aPdf,
    ),
    taken(
      'a PDF with links within its site and to somebody',
      'deed.pdf',
      pdfOf({ page: link('mailto:a@a.example') }),
      aPdf,
    ),
    taken('a PDF with packed objects', 'deed.pdf', pdfOf({ packed: ['<< /Lang (id) >>'] }), aPdf),
    taken('a PNG with packed remarks', 'photo.png', withChunk(png, 'zTXt', packedRemark(1_000)), aPng),
    taken('a PDF with blank lines behind its end', 'deed.pdf', Buffer.concat([pdf, Buffer.from('\r\n\n')]), aPdf),
    taken('a PNG', 'photo.png', png, aPng),
    taken('a JPEG', 'photo.jpg', jpeg, aJpeg),
    taken('a JPEG with a second one behind it, as telephones make them', 'photo.jpg', twice, aJpeg),
    taken('a PNG called a PDF', 'photo.pdf', png, aPng),
    taken('a PDF called a program', 'nib.exe', pdf, aPdf),
    taken('a JPEG without an ending', 'photo', jpeg, aJpeg),
  ];
}

function otherKinds({ gif, png }: Some<'gif' | 'png'>): Hostile[] {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const no = (what: string, name: string, bytes: Uint8Array | string) =>
    refused(what, name, bytes, 'file_of_another_kind');
  return [
    refused('nothing at all', 'empty.pdf', '', 'file_missing'),
    no('one blank', 'blank.pdf', ' '),
    no('SVG', 'logo.svg', svg),
    no('SVG called a PNG', 'logo.png', svg),
    no('SVG behind an XML heading', 'logo.png', `<?xml version="1.0"?>${svg}`),
    no('HTML', 'page.html', '<!doctype html><script>alert(1)</script>'),
    no('HTML called a PDF', 'page.pdf', '<html><body>%PD F</body></html>'),
    no('a script', 'run.sh.pdf', '#!/bin/sh\nrm -rf /\n'),
    no('a program of Windows', 'nib.pdf.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])),
    no('a program of Linux', 'nib.pdf', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(200)])),
    no('a GIF', 'scan.gif', gif),
    no('a GIF called a JPEG', 'scan.jpg', gif),
    no('a WebP', 'scan.webp', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ')),
    no('a TIFF', 'scan.tif', Buffer.from('II*\0\x08\0\0\0')),
    no('a bitmap', 'scan.bmp', Buffer.from('BM6\0\0\0')),
    no('an archive', 'papers.zip', zip({ 'a.txt': 'a' })),
    no('a Word document', 'deed.docx', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })),
    no(
      'a Word document with macros',
      'deed.docm',
      zip({ '[Content_Types].xml': '<Types/>', 'word/vbaProject.bin': 'VBA' }),
    ),
    no('an old Word document', 'deed.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
    no('a zip bomb', 'deed.pdf', zip({ 'a.txt': Buffer.alloc(20_000_000) })),
    no(
      'the scanner’s test text',
      'eicar.pdf',
      `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR'}-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`,
    ),
    no('PostScript', 'deed.pdf', '%!PS-Adobe-3.0\nshowpage\n'),
    no('a PNG behind a blank', 'photo.png', Buffer.concat([Buffer.from(' '), png])),
  ];
}

function polyglots({ png, jpeg, pdf, gif }: Some<'png' | 'jpeg' | 'pdf' | 'gif'>): Hostile[] {
  const no = (what: string, name: string, ...parts: (Uint8Array | string)[]) =>
    refused(what, name, Buffer.concat(parts.map((part) => Buffer.from(part as string))), 'file_holds_more');
  const archive = zip({ 'a.html': '<script>alert(1)</script>' });
  const text = pdf.toString('latin1');
  const within = (more: string) => Buffer.from(text.replace('%PDF-1.7\n', `%PDF-1.7\n${more}`), 'latin1');
  const tar = Buffer.alloc(512);
  tar.write('%PDF-1.7\n', 0, 'latin1');
  tar.write('ustar', 257, 'latin1');
  return [
    no('a PNG with a PDF behind it', 'photo.png', png, pdf),
    no('a JPEG with a PDF behind it', 'photo.jpg', jpeg, pdf),
    no('a PNG with an archive behind it', 'photo.png', png, archive),
    no('a JPEG with an archive behind it', 'photo.jpg', jpeg, archive),
    no('a JPEG with a script behind it', 'photo.jpg', jpeg, '<?php system($_GET[0]); ?>'),
    no('a JPEG with a film behind it', 'photo.jpg', jpeg, Buffer.from('\0\0\0\x18ftypmp42', 'latin1')),
    no('a PDF with an archive behind it', 'deed.pdf', pdf, archive),
    no('a PDF with HTML behind it', 'deed.pdf', pdf, '<script>alert(1)</script>'),
    no('a PDF with a PNG behind it', 'deed.pdf', pdf, png),
    no('a PDF behind twenty letters', 'deed.pdf', 'twenty letters here.', pdf),
    no('a PDF behind HTML', 'deed.pdf', '<html>', pdf),
    no('a PDF behind a GIF', 'deed.gif', gif.subarray(0, 100), pdf),
    no('a PDF behind a PNG’s first letters', 'deed.png', png.subarray(0, 8), pdf),
    no(
      'HTML on a PDF’s first line',
      'deed.pdf',
      pdf.toString('latin1').replace('%PDF-1.7', '%PDF-1.7 <script>alert(1)</script>'),
    ),
    no('HTML in a PDF’s first remark', 'deed.pdf', within('%<html><script>alert(1)</script>\n')),
    no('HTML before a PDF’s first object', 'deed.pdf', within('<svg onload=alert(1)>\n')),
    no(
      'an archive in a remark of a PDF',
      'deed.pdf',
      within(`%${archive.toString('latin1').replace(/[\r\n]/g, ' ')}\n`),
    ),
    no('a PNG that moves', 'photo.png', withChunk(png, 'acTL', Buffer.from('0000000200000000', 'hex'))),
    no('a PNG whose last remark is an archive', 'photo.png', withChunk(png, 'tEXt', remark(archive), 'IEND')),
    no('a PNG whose remark is HTML', 'photo.png', withChunk(png, 'tEXt', remark(Buffer.from('<html><script>')))),
    no(
      'a PNG with a PDF far within',
      'photo.png',
      withChunk(png, 'tEXt', remark(Buffer.concat([Buffer.alloc(1_100, 32), pdf])), 'IEND'),
    ),
    no('a JPEG whose remark is an archive', 'photo.jpg', withRemark(jpeg, archive)),
    no('a JPEG whose remark is a script', 'photo.jpg', withRemark(jpeg, Buffer.from('<?php system($_GET[0]); ?>'))),
    no('a JPEG with a PDF far within', 'photo.jpg', withRemark(jpeg, Buffer.concat([Buffer.alloc(1_100, 32), pdf]))),
    no('a PDF with an archive of another kind in it', 'deed.pdf', within('%7z\xbc\xaf\x27\x1c\n')),
    no('a tape archive that begins as a PDF', 'deed.pdf', tar, pdf),
  ];
}

function broken({ png, jpeg, pdf, whole }: Some<'png' | 'jpeg' | 'pdf' | 'whole'>): Hostile[] {
  const no = (what: string, name: string, bytes: Uint8Array | string) => refused(what, name, bytes, 'file_unreadable');
  const damaged = Buffer.from(png);
  damaged.fill(0xaa, 60, 90);
  return [
    no('half a PNG', 'photo.png', png.subarray(0, png.length >> 1)),
    no('half a JPEG', 'photo.jpg', jpeg.subarray(0, jpeg.length >> 1)),
    no('half a PDF', 'deed.pdf', whole.subarray(0, whole.length >> 1)),
    no('a PNG’s first letters alone', 'photo.png', png.subarray(0, 8)),
    no('a damaged PNG', 'photo.png', damaged),
    no('a PDF’s two ends alone', 'deed.pdf', '%PDF-1.7\n1 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n'),
    no('a PDF without a page', 'deed.pdf', pdfOf({ pages: '/Kids [] /Count 0' })),
    no('a PDF with objects packed as nobody packs them', 'deed.pdf', pdfOf({ more: [hexObjectStream()] })),
    refused('a PDF’s heading and nothing else', 'deed.pdf', pdf.subarray(0, 9), 'file_holds_more'),
  ];
}

function active(): Hostile[] {
  const no = (what: string, parts: Parameters<typeof pdfOf>[0]) =>
    refused(what, 'deed.pdf', pdfOf(parts), 'file_active');
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  return [
    no('a PDF with a script when it opens', { catalog: `/OpenAction ${script}` }),
    no('a PDF with a script by its name', { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }),
    no('a PDF with a script of a page', { page: `/AA << /O ${script} >>` }),
    no('a PDF with a script whose name is spelled in numbers', {
      catalog: '/OpenAction << /S /J#61vaScript /JS (1) >>',
    }),
    no('a PDF with a script nothing leads to', { more: [script] }),
    no('a PDF with a script in a packed object', {
      packed: ['<< /S /JavaScript /JS (1) >>'],
      catalog: '/OpenAction 5 0 R',
    }),
    no('a PDF with a script in packed objects nothing leads to', { more: [objectStream(script)] }),
    no('a PDF with a script in packed objects behind blanks', { more: [objectStream(script, ' '.repeat(2_000_000))] }),
    no('a PDF with a script in packed objects that do not say so', {
      more: [objectStream(script).replace('/Type /ObjStm', '')],
    }),
    no('a PDF that says twice what it does when it opens', {
      catalog: '/OpenAction << /S /GoToR /F (a.pdf) /D [0 /Fit] >> /OpenAction [3 0 R /Fit]',
    }),
    no('a PDF with a deed of two names', { catalog: '/OpenAction << /S /GoToE /S /GoTo /D [3 0 R /Fit] >>' }),
    no('a PDF whose link is a script', { page: link('javascript:alert\\(1\\)') }),
    no('a PDF whose link opens a file of its reader’s', { page: link('file:///c:/windows/system32/cmd.exe') }),
    no('a PDF with a file for one system alone', {
      catalog: '/AF [<< /Type /Filespec /DOS (a.exe) /EF << /DOS 5 0 R >> >>]',
      more: ['<< /Length 1 >>\nstream\na\nendstream'],
    }),
    no('a PDF that starts a program', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
    no('a PDF that sends a form', { catalog: '/OpenAction << /S /SubmitForm /F (https://a.example) >>' }),
    no('a PDF that opens another file', { catalog: '/OpenAction << /S /GoToR /F (a.pdf) /D [0 /Fit] >>' }),
    no('a PDF with a file in it', {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>] >> >>',
      more: ['<< /Type /EmbeddedFile /Length 1 >>\nstream\na\nendstream'],
    }),
    no('a PDF with a file pinned to a page', {
      page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (a.exe) >> >>]',
    }),
    no('a PDF with a form program', { catalog: '/AcroForm << /XFA (<xdp/>) /Fields [] >>' }),
    no('a PDF with rich media', { page: '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]' }),
  ];
}

async function closed(): Promise<Hostile[]> {
  const no = (what: string, bytes: Uint8Array) => refused(what, 'deed.pdf', bytes, 'file_encrypted');
  return [
    no('a PDF that asks for a password', await libpdf(1, { userPassword: 'open', ownerPassword: 'own' })),
    no('a PDF that only its owner may change', await libpdf(1, { ownerPassword: 'own' })),
  ];
}

async function heavy({ pdf, png }: Some<'pdf' | 'png'>): Promise<Hostile[]> {
  const bomb = await packedBlanks(70);
  return [
    refused('a PDF of 21 pages', 'deed.pdf', await libpdf(21), 'file_pages'),
    refused('a PNG of 50,000 by 50,000', 'photo.png', hugePng(50_000, 50_000), 'file_pixels'),
    refused('a PNG of 10,000 by 5,001', 'photo.png', hugePng(10_000, 5_001), 'file_pixels'),
    refused(
      'a PNG whose table of colors bursts',
      'photo.png',
      withChunk(png, 'iCCP', packedRemark(100_000_000)),
      'file_too_heavy',
    ),
    refused(
      'a PNG whose remark bursts',
      'photo.png',
      withChunk(png, 'zTXt', packedRemark(100_000_000)),
      'file_too_heavy',
    ),
    refused(
      'a PDF whose packed objects nothing leads to burst',
      'deed.pdf',
      pdfOf({ more: [objectStream('', ' '.repeat(200_000_000))] }),
      'file_too_heavy',
    ),
    refused('a JPEG of 65,535 by 65,535', 'photo.jpg', hugeJpeg(await picture('jpeg'), 65_535), 'file_pixels'),
    refused('a JPEG of 65,500 by 65,500', 'photo.jpg', hugeJpeg(await picture('jpeg'), 65_500), 'file_pixels'),
    refused(
      'a PDF whose objects unpack to hundreds of megabytes',
      'deed.pdf',
      pdfOf({ bomb, catalog: '/OpenAction 5 0 R' }),
      'file_too_heavy',
    ),
    refused(
      '8 MB and one byte',
      'deed.pdf',
      Buffer.concat([pdf, Buffer.alloc(mostBytes + 1 - pdf.length, 0x20)]),
      'file_too_large',
    ),
  ];
}

function names({ pdf, png }: Some<'pdf' | 'png'>): Hostile[] {
  return [
    taken('a name that climbs', '../../../etc/passwd', pdf, aPdf),
    taken('a name that climbs on Windows', '..\\..\\boot.ini', pdf, aPdf),
    taken('a name of a thousand letters', `${'a'.repeat(1_000)}.pdf`, pdf, aPdf),
    taken('a name that turns around', 'deed\u202efdp.exe', pdf, aPdf),
    taken('a name with signs that control', 'de\u0000ed\u0007\r\n.pdf', pdf, aPdf),
    taken('a name with signs that show nothing', 'de\u200bed\ufeff.png', png, aPng),
    taken('a name of dots', '...', png, aPng),
    taken('a name that is HTML', '"><img src=x onerror=alert(1)>.png', png, aPng),
  ];
}

function taken(what: string, name: string, bytes: Uint8Array, expected: Hostile['expected']): Hostile {
  return { what, name, bytes, expected };
}

function refused(what: string, name: string, bytes: Uint8Array | string, code: Refused): Hostile {
  const expected = { refused: code } as Hostile['expected'];
  return { what, name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, expected };
}

const blank = (width: number, height: number) => ({
  create: { width, height, channels: 3 as const, background: '#fffdf4' },
});

const picture = (format: 'png' | 'jpeg') => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  return sharp({ create: { width: 120, height: 90, channels: 3, background: '#fff', noise } })
    .toFormat(format)
    .toBuffer();
};

type PdfParts = {
  catalog?: string;
  page?: string;
  pages?: string;
  more?: string[];
  packed?: string[];
  bomb?: Uint8Array;
};

// So many times ten megabytes of blanks, in less than one.
async function packedBlanks(times: number): Promise<Buffer> {
  const blanks = Buffer.alloc(10_000_000, 0x20);
  return buffer(Readable.from(Array(times).fill(blanks)).pipe(createDeflate({ level: 1 })));
}

/** A PDF of one empty page, by hand. `more`: further objects from number 5 on; `packed` and `bomb`: the same in an object stream. */
export function pdfOf({ catalog = '', page = '', pages, more = [], packed, bomb }: PdfParts = {}): Buffer {
  const stream = bomb ?? (packed ? deflateSync(Buffer.from(`5 0 ${packed.join(' ')}`)) : null);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages ${pages ?? '/Kids [3 0 R] /Count 1'} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
    '<< >>',
    ...more,
  ];
  return stream ? withObjectStream(objects, stream) : withTable(objects);
}

function withTable(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

// Object 5 lies in the object stream 6, which the cross-reference stream 7 says.
function withObjectStream(objects: readonly string[], stream: Uint8Array): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const places = objects.map((object, at) => {
    const place = length();
    parts.push(Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`, 'latin1'));
    return place;
  });
  const packed = length();
  const head = `6 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  parts.push(Buffer.from(head), Buffer.from(stream), Buffer.from('\nendstream\nendobj\n'));
  const at = length();
  const row = (kind: number, place: number, more: number) => [
    kind,
    (place >>> 24) & 255,
    (place >>> 16) & 255,
    (place >>> 8) & 255,
    place & 255,
    more,
  ];
  const table = [
    row(0, 0, 255),
    ...places.map((place) => row(1, place, 0)),
    row(2, 6, 0),
    row(1, packed, 0),
    row(1, at, 0),
  ];
  const rows = Buffer.from(table.flat());
  const xref = `7 0 obj\n<< /Type /XRef /Size ${table.length} /W [1 4 1] /Root 1 0 R /Length ${rows.length} >>\nstream\n`;
  parts.push(Buffer.from(xref), rows, Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

async function libpdf(pages: number, protection?: { userPassword?: string; ownerPassword: string }): Promise<Buffer> {
  const pdf = PDF.create();
  for (let at = 0; at < pages; at++) pdf.addPage();
  if (protection) pdf.setProtection(protection);
  return Buffer.from(await pdf.save());
}

const link = (to: string) =>
  `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${to}) >> >>]`;

/** An object of its own that packs the fifth one, to which no table leads. */
function objectStream(object: string, before = ''): string {
  const packed = deflateSync(Buffer.from(`${before}5 0 ${object}`)).toString('latin1');
  const heading = `<< /Type /ObjStm /N 1 /First ${before.length + 4} /Filter /FlateDecode /Length ${packed.length} >>`;
  return `${heading}\nstream\n${packed}\nendstream`;
}

function hexObjectStream(): string {
  const packed = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (1) >>')).toString('hex');
  return `<< /Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n${packed}>\nendstream`;
}

/** An archive with one entry for each text, as far as readers look. */
function zip(files: Record<string, string | Uint8Array>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => {
    const packed = deflateRawSync(Buffer.from(text as string));
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(text.length, 8);
    const long = Buffer.alloc(4);
    long.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([
      Buffer.from('504b030414000000080000000000', 'hex'),
      sizes,
      long,
      Buffer.from(name),
      packed,
    ]);
    const central = Buffer.concat([
      Buffer.from('504b01021400140000000800000000', 'hex'),
      Buffer.alloc(1),
      sizes,
      long,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    return { local, central };
  });
  const locals = Buffer.concat(entries.map(({ local }) => local));
  const directory = Buffer.concat(entries.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(locals.length, 16);
  return Buffer.concat([locals, directory, end]);
}

// Its heading says the size; nothing of it need be there.
function hugePng(width: number, height: number): Buffer {
  const heading = Buffer.alloc(13);
  heading.writeUInt32BE(width, 0);
  heading.writeUInt32BE(height, 4);
  heading.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', heading),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const remark = (text: Uint8Array) => Buffer.concat([Buffer.from('Comment\0'), text]);

const packedRemark = (length: number) => remark(Buffer.concat([Buffer.from('\0'), deflateSync(Buffer.alloc(length))]));

/** A PNG with one more chunk, before the first one of that name. */
function withChunk(png: Buffer, name: string, content: Buffer, before = 'IDAT'): Buffer {
  const at = png.indexOf(before) - 4;
  return Buffer.concat([png.subarray(0, at), chunk(name, content), png.subarray(at)]);
}

function withRemark(jpeg: Buffer, text: Buffer): Buffer {
  const heading = Buffer.from('fffe0000', 'hex');
  heading.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), heading, text, jpeg.subarray(2)]);
}

// Its heading says the size; there are no more points than before.
function hugeJpeg(jpeg: Buffer, side: number): Buffer {
  const at = jpeg.indexOf(Buffer.from('ffc0', 'hex'));
  const huge = Buffer.from(jpeg);
  huge.writeUInt16BE(side, at + 5);
  huge.writeUInt16BE(side, at + 7);
  return huge;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length, 0);
  sum.writeUInt32BE(crc(body), 0);
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let at = 0; at < 8; at++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
