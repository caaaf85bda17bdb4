/** How a search for a beginning is written for `like`: without regard to case, and with signs of its own taken as they are. */
export function beginningWith(typed: string): string {
  return `${asItIs(typed)}%`;
}

/** The same for a search for any part. */
export function holding(typed: string): string {
  return `%${asItIs(typed)}%`;
}

function asItIs(typed: string): string {
  return typed.toLowerCase().replaceAll(/[\\%_]/g, '\\$&');
}
