#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm run demo:reset`: throws the embedded data away, so that the next start begins with a fresh demo. `-- --yes` does not ask.
try {
  checkNodeVersion();
  const { resetDemo } = await import('./parts/demo-reset.mjs');
  await resetDemo({ asked: process.argv.includes('--yes') });
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
