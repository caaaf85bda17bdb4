import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '@/lib/refusal';

const folder = process.env.MITRA_RAISED;

/**
 * Notes reasons, a file each, so that a whole run can say which are never given (scripts/parts/raised-codes.mjs). Two things count: a refusal
 * that was thrown, and a reason that a test demanded of a rule by its code. A reason that merely stands in a list does not.
 */
export function noteRaised(codes: readonly string[]): void {
  if (folder) for (const code of codes) writeFileSync(path.join(folder, code), '');
}

// A refusal names itself last of all in its constructor: then its reasons stand.
if (folder) {
  mkdirSync(folder, { recursive: true });
  Object.defineProperty(Refusal.prototype, 'name', {
    configurable: true,
    set(this: Refusal, value: string) {
      noteRaised(this.reasons.map(({ code }) => code));
      Object.defineProperty(this, 'name', { value, configurable: true, writable: true });
    },
  });
}
