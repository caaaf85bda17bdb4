import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks } from './checks-of-the-source.mjs';
import { findChromium } from './chromium.mjs';
import { sentenceFor } from './fault.mjs';
import { findNode24 } from './node-24.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './program.mjs';
import { openStage } from './stage.mjs';
import { say } from './steps.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';

const parts = {
  checks: (env) => runChecks(env),
  unit: (env, scratch) => runVitest(['--project', 'house', '--project', 'rules'], env, path.join(scratch, 'unit.json')),
  start: (env, scratch) => runVitest(['--project', 'start'], env, path.join(scratch, 'start.json')),
  node24: testOnNode24,
  e2e: testInBrowser,
};

/** Runs the parts named, or all, and ends with one line that counts them together. Returns the exit code. */
export async function test(chosen) {
  const names = Object.keys(parts).filter((name) => chosen.length === 0 || chosen.includes(name));
  const scratch = await mkdtemp(path.join(tmpdir(), 'mitra-test-'));
  const env = await prepare();
  const sum = { passed: 0, failed: 0 };
  for (const name of names) {
    say(`\n— ${name}`);
    const tally = await attempt(() => parts[name](env, scratch));
    sum.passed += tally.passed;
    sum.failed += tally.failed;
  }
  await rm(scratch, { recursive: true, force: true });
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

async function attempt(part) {
  try {
    return await part();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function testOnNode24(env, scratch) {
  const node = await findNode24();
  if (node)
    return runVitest(
      ['--project', 'house', '--project', 'rules'],
      { ...env, RACE_ROUNDS: '50' },
      path.join(scratch, 'node-24.json'),
      node,
    );
  say('  There is no Node 24 for this machine here: this part is left out.');
  return { passed: 0, failed: 0 };
}

async function runVitest(args, env, report, node) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProgram([vitest, 'run', ...args, ...reporters], { env, node });
  const { numPassedTests: passed, numFailedTests: failed } = await readReport(report);
  return countUnnoticed({ passed, failed }, code);
}

async function testInBrowser(env, scratch) {
  const chromium = await findChromium();
  const stage = await openStage(env, scratch);
  const leave = () => void stage.stop().then(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const report = path.join(scratch, 'e2e.json');
    const there = { ...stage.env, NODE_ENV: 'test', CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const code = await runProgram(['node_modules/@playwright/test/cli.js', 'test'], { env: there });
    const { stats } = await readReport(report);
    return countUnnoticed({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, code);
  } finally {
    await stage.stop();
  }
}

async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

// A runner may fail without a failed test: a file that does not load, an error nobody caught.
function countUnnoticed({ passed, failed }, code) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
