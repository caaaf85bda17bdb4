#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm start`, and with --dev `npm run dev`. Only Node's own modules are loaded until the packages are there.
try {
  checkNodeVersion();
  const { start } = await import('./parts/start.mjs');
  await start({ dev: process.argv.includes('--dev') });
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}
