#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm test`: everything, and in the end one line. Only Node's own modules are loaded until the packages are there.
try {
  checkNodeVersion();
  const { testEverything } = await import('./parts/test.mjs');
  const { passed, failed } = await testEverything();
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}
