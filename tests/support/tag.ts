import { randomBytes } from 'node:crypto';

/** Eight letters nobody else in this run has. No figures: letters break a row of them, and a search for the name would not find it. */
export function newTag(): string {
  return randomBytes(4)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}
