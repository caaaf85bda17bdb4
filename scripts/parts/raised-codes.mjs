import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';

// What the pages say of themselves and no rule does: the tests that see them are others than those of the rules.
const ofPages = {
  start: ['database_away'],
  e2e: [
    ...['from_another_site', 'page_too_old', 'another_account', 'account_lost', 'account_lost_unnamed'],
    ...['another_person', 'issuer_failed'],
  ],
};

/**
 * The reasons of lib/refusal.ts that a part of the tests, having run whole, gave nobody: as failures. The tests note theirs in this folder
 * (tests/support/raised.ts).
 */
export function unraised(folder, part) {
  const raised = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const elsewhere = Object.values(ofPages).flat();
  const expected = part === 'unit' ? codes().filter((code) => !elsewhere.includes(code)) : ofPages[part];
  return expected.filter((code) => !raised.has(code)).map((code) => `no test gives the reason ${code}`);
}

function codes() {
  const source = readFileSync(path.join(root, 'lib/refusal.ts'), 'utf8');
  const [, list] = /reasonCodes = \[([^\]]*)\]/.exec(source) ?? [];
  const found = [...(list ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code);
  if (found.length === 0) throw new Error('lib/refusal.ts lists no reasons any more where they are looked for.');
  return found;
}
