/** A PartnerID as it is stored: seven digits, the first not zero. Blanks and hyphens between them are forgiven; null when it is none. */
export function readPartnerId(typed: string): string | null {
  if (typed.length > 20) return null;
  const digits = typed.replace(/[\s-]/g, '');
  return /^[1-9]\d{6}$/.test(digits) ? digits : null;
}
