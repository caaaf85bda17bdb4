#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm test`: everything, closing with one line `N passed, N failed`. `npm test -- unit e2e` runs only these parts,
// `npm test -- --changed` only the files a change since the last commit can reach.
try {
  checkNodeVersion();
  const { test } = await import('./parts/test.mjs');
  process.exit(await test(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n\n0 passed, 1 failed\n`);
  process.exit(1);
}
