#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm run check`: format, lint, types, the house's rules, unused code.
try {
  checkNodeVersion();
  const { prepare, runChecks } = await import('./parts/test.mjs');
  await prepare();
  const { failed } = await runChecks({ house: true });
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}
