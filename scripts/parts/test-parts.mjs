import path from 'node:path';
import { runChecks } from './checks-of-the-source.mjs';
import { findChromium } from './chromium.mjs';
import { startFamily } from './family.mjs';
import { findNode24 } from './node-24.mjs';
import { buildPortal } from './portal.mjs';
import { runProgram } from './program.mjs';
import { unraised } from './raised-codes.mjs';
import { openStage } from './stage.mjs';
import { readPlaywright, readVitest } from './test-reports.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';
const distDir = '.next-test';

// What can differ between two versions of Node: how text, numbers, zones and files are read and written, and how the portal starts.
const onNode24 = [
  'csv',
  'region',
  'rules',
  'agreement/pdf',
  'emails/compose',
  'emails/return-address',
  'link',
  'scripts/behind-a-pooler',
  'scripts/refuses',
  'scripts/too-large',
];

/**
 * The parts of `npm test`. Each takes `{ env, scratch, files, long, to }` and returns `{ passed, failures: [name], files: [{ file, seconds }] }`.
 * `files`: only these test files, null for all; `long`: as every night; `to`: takes what the part says.
 */
export const parts = {
  checks: ({ env, to }) => runChecks(env, to),
  build,
  unit: (run) => runVitest(run, 'unit', ['house', 'pure', 'rules', 'apart']),
  start: (run) => runVitest(run, 'start', ['start']),
  node24: testOnNode24,
  e2e: testInBrowser,
};

// One build for the tests of the start and of the browser.
async function build({ env, to }) {
  const family = startFamily({ onLoss: () => {}, to });
  await buildPortal(family, { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir }, distDir);
  return { passed: 0, failures: [], files: [] };
}

async function testOnNode24(run) {
  const node = await findNode24();
  if (!node) {
    run.to('  There is no Node 24 for this machine here: this part is left out.\n');
    return { passed: 0, failures: [], files: [] };
  }
  if (run.long) return runVitest({ ...run, node }, 'node24', ['house', 'pure', 'rules', 'apart', 'start']);
  const files = onNode24.map((name) => `tests/${name}`);
  return runVitest({ ...run, files, node }, 'node24', ['pure', 'rules', 'apart', 'start']);
}

async function runVitest({ env, scratch, files, long, to, node }, name, projects) {
  const report = path.join(scratch, `${name}.json`);
  const raised = path.join(scratch, `raised-${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const rounds = long ? { RACE_ROUNDS: '1000' } : {};
  const args = [vitest, 'run', ...chosen, ...reporters, '--passWithNoTests', ...(files ?? [])];
  const code = await runProgram(args, { env: { ...env, ...rounds, MITRA_RAISED: raised }, node, to });
  const tally = nameUnnoticed(await readVitest(report), code);
  // Only a whole run has given every reason.
  return files || name === 'node24' ? tally : { ...tally, failures: [...tally.failures, ...unraised(raised, name)] };
}

async function testInBrowser({ env, scratch, files, to }) {
  const chromium = await findChromium();
  const stage = await openStage(env, scratch, distDir);
  const leave = () => void stage.stop().then(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const report = path.join(scratch, 'e2e.json');
    const settings = {
      NODE_ENV: 'test',
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      // Where the pages looked at are noted; only a whole run has looked at all of them.
      MITRA_SEEN: path.join(scratch, 'seen'),
      MITRA_RAISED: path.join(scratch, 'raised-e2e'),
      MITRA_WHOLE_RUN: files ? '' : '1',
    };
    const args = ['node_modules/@playwright/test/cli.js', 'test', ...(files ?? [])];
    const code = await runProgram(args, { env: { ...stage.env, ...settings }, to });
    const tally = nameUnnoticed(await readPlaywright(report), code);
    return files ? tally : { ...tally, failures: [...tally.failures, ...unraised(settings.MITRA_RAISED, 'e2e')] };
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    await stage.stop();
  }
}

// A runner may fail without a failed test: a file that does not load, an error nobody caught.
function nameUnnoticed(tally, code) {
  const unnoticed = code !== 0 && tally.failures.length === 0;
  return unnoticed ? { ...tally, failures: [`the runner ended with code ${code}, its report names no test`] } : tally;
}
