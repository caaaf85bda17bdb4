import { createHash } from 'node:crypto';

/** The id of a fact that has no row of its own, such as "the seventh day before this ends": the same text, the same id. */
export function factOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
