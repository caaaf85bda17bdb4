/** How a search for a beginning is written for `like`: without regard to case, and with signs of its own taken as they are. */
export function beginningWith(typed: string): string {
  return `${typed.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}
