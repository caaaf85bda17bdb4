import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './settings.mjs';

/** What vitest's JSON report counts: `{ passed, failures: [name], files: [{ file, seconds }] }`. `tree` is where it ran. */
export async function readVitest(report, tree = root) {
  const { numPassedTests: passed, testResults } = await read(report);
  const files = testResults.map(({ name, startTime, endTime }) => ({
    file: path.relative(tree, name),
    seconds: (endTime - startTime) / 1000,
  }));
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    // A file can fail beside its tests: it does not load, or what must hold after it does not.
    const all = status === 'failed' && failed.length === 0 ? ['the file itself'] : failed;
    return all.map((what) => `${path.relative(tree, name)}: ${what}`);
  });
  return { passed, failures, files };
}

/** The same of Playwright's: a file's seconds are those of its tests together, in whatever workers they ran. */
export async function readPlaywright(report) {
  const { stats, suites } = await read(report);
  const files = suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: millisecondsOf(suite) / 1000 }));
  return { passed: stats.expected, failures: suites.flatMap(failuresOf), files };
}

function failuresOf({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [...suites.flatMap(failuresOf), ...own.map(({ file, title }) => `tests/e2e/${file}: ${title}`)];
}

function millisecondsOf({ suites = [], specs = [] }) {
  const inside = suites.map(millisecondsOf);
  const own = specs.flatMap(({ tests }) => tests).flatMap(({ results }) => results.map(({ duration }) => duration));
  return [...inside, ...own].reduce((sum, one) => sum + one, 0);
}

async function read(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
