/** What somebody typed for a fingerprint: the fingerprint, or how many characters of one there are instead. Null for nothing. */
export type Typed = { sha256: string } | { length: number } | null;

/**
 * A SHA-256 as programs print it: upper or lower case, in groups, with the file's name behind it (`sha256sum`) or before it (`openssl`,
 * `certutil`).
 */
export function readFingerprint(typed: string): Typed {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (!text) return null;
  const [whole] = /(?<![\da-f])[\da-f]{64}(?![\da-f])/.exec(text) ?? [];
  if (whole) return { sha256: whole };
  const close = text.replace(/[\s:.\u2010-\u2015-]+/g, '').replace(/^sha-?256/, '');
  return /^[\da-f]{64}$/.test(close) ? { sha256: close } : { length: close.length };
}
