/** A new number for an order, such as ORD-7Q4K2M9X: eight characters by chance, none that is taken for another. */
export function newOrderNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `ORD-${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`;
}

// Thirty-two characters, so that every one is as likely as another: no I, O, 0 and 1.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
