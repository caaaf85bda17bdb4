#!/usr/bin/env node
import { sentenceFor } from './parts/fault.mjs';
import { checkNodeVersion } from './parts/node-version.mjs';

// `npm run mutants`, every night: the planted faults one by one, then Stryker over the pure rules. `npm run mutants -- planted` and
// `npm run mutants -- stryker` are one of the two; `npm run mutants -- 7 12` are these faults alone, `npm run mutants -- lives days` these
// rules. Whatever is tried writes its result into docs/mutants.md.
try {
  checkNodeVersion();
  const { mutants } = await import('./parts/mutants.mjs');
  process.exit(await mutants(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}
