import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { pureRules } from './scripts/parts/pure-rules.mjs';
import { listTests, loadedBy } from './tests/support/reach.mjs';

const part = process.env.MITRA_RULES as keyof typeof pureRules | undefined;
const rules = part ? pureRules[part] : Object.values(pureRules).flat();

// Letters and pages pass through the rules and judge none of them.
const elsewhere = /^tests\/(app|emails|server|ui)\//;
const concerned = listTests().filter(
  ({ file, project }) => project === 'pure' && !elsewhere.test(file) && rules.some((rule) => loadedBy(file).has(rule)),
);

/** What Stryker runs: the tests without a database that reach a rule it mutates. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: concerned.map(({ file }) => file),
    setupFiles: ['tests/support/settings.ts'],
    restoreMocks: true,
    testTimeout: 600_000,
  },
});
