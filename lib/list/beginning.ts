/**
 * How a search for a beginning is written for `like`: without regard to case and to how wide letters are, and with signs of its own taken as
 * they are.
 */
export function beginningWith(typed: string): string {
  return `${asTyped(typed)}%`;
}

/** The same for a search within: whatever stands before it. */
export function containing(typed: string): string {
  return `%${asTyped(typed)}%`;
}

const asTyped = (typed: string) => small(typed).replaceAll(/[\\%_]/g, '\\$&');

const small = (typed: string) => typed.normalize('NFKC').toLowerCase();
