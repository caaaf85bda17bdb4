import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printLifecycles } from '@/scripts/print-lifecycles';

test('docs/lifecycle.md says what the tables say', () => {
  expect(readFileSync('docs/lifecycle.md', 'utf8')).toBe(printLifecycles());
});
