#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm run check`: format, lint, types, the house's rules, unused code. The tests themselves are `npm test`.
try {
  checkNodeVersion();
  const { check } = await import('./parts/check.mjs');
  process.exitCode = await check();
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
