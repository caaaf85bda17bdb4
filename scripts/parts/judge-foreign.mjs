// What makes of a file another one for whoever takes it for that. Never asked of what is packed: there such letters come by chance only
// once in a trillion bytes.
const markup = /<\?php|<!doctype html|<(html|script|svg|iframe)[\s>]/i;
const packers = [Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), Buffer.from('Rar!\x1a\x07', 'latin1')];

/** An archive's directory is looked for from the end of a file; its reader does not care what stands before. */
export function isArchive(bytes) {
  const at = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const zipped = at >= 0 && at > bytes.length - 66_000 && bytes.includes(Buffer.from('PK\x01\x02'));
  return zipped || packers.some((sign) => bytes.includes(sign));
}

/** Whether a picture says in its remarks what is a document, a page or a program to others. */
export function speaksOtherwise(bytes) {
  return isArchive(bytes) || bytes.includes('%PDF-') || markup.test(bytes.toString('latin1'));
}
