/** A PartnerID as it is stored: seven digits, the first not zero. Blanks, hyphens and the invisible signs of our letters between them are forgiven; null when it is none. */
export function readPartnerId(typed: string): string | null {
  if (typed.length > 40) return null;
  const digits = typed.replace(/[\s\p{Cf}-]/gu, '');
  return /^[1-9]\d{6}$/.test(digits) ? digits : null;
}
