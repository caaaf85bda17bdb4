import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './settings.mjs';

/** What vitest's JSON report counts: `{ passed, failed, files: [{ file, seconds }] }`. */
export async function readVitest(report) {
  const { numPassedTests: passed, numFailedTests, testResults } = await read(report);
  // A file can fail beside its tests: it does not load, or what must hold after it does not.
  const beside = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const failed = numFailedTests + beside.length;
  const files = testResults.map(({ name, startTime, endTime }) => ({
    file: path.relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }));
  return { passed, failed, files };
}

/** The same of Playwright's: a file's seconds are those of its tests together, in whatever workers they ran. */
export async function readPlaywright(report) {
  const { stats, suites } = await read(report);
  const files = suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: millisecondsOf(suite) / 1000 }));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, files };
}

function millisecondsOf({ suites = [], specs = [] }) {
  const inside = suites.map(millisecondsOf);
  const own = specs.flatMap(({ tests }) => tests).flatMap(({ results }) => results.map(({ duration }) => duration));
  return [...inside, ...own].reduce((sum, one) => sum + one, 0);
}

async function read(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
