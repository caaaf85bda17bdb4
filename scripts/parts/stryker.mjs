import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { readScores, writeScores } from './mutants-page.mjs';
import { runProgram } from './program.mjs';
import { pureRules } from './pure-rules.mjs';
import { root } from './settings.mjs';
import { say } from './steps.mjs';

/** How many of a hundred mutants must be found, as measured; to be raised, not lowered. */
const leastScore = 80;

const packages = path.join(root, 'node_modules');
const found = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** Mutates the pure rules in the copy, in every way Stryker knows but their texts, and writes the score of each file. Whether it holds. */
export async function runStryker(stand, parts = Object.keys(pureRules)) {
  const scores = await readScores();
  for (const part of parts) {
    for (const [file, { mutants }] of Object.entries(await mutate(stand, part))) {
      const among = (states) => mutants.filter(({ status }) => states.includes(status));
      for (const { location, mutatorName, replacement } of among(missed))
        say(`  not found: ${file}:${location.start.line} ${mutatorName} ${replacement}`);
      const lines = [...new Set(among(missed).map(({ location }) => location.start.line))];
      scores.set(file, { of: among([...found, ...missed]).length, found: among(found).length, lines });
    }
    const { score, summary } = await writeScores(scores, leastScore);
    say(summary);
    if (part === parts.at(-1)) return score >= leastScore;
  }
}

async function mutate({ env, tree, signal }, part) {
  const report = path.join(tree, '..', 'stryker.json');
  await rm(report, { force: true });
  const kept = path.join(packages, '.cache/mitra', `stryker-${part}.json`);
  await mkdir(path.dirname(kept), { recursive: true });
  await writeFile(path.join(tree, 'stryker.json'), JSON.stringify(settingsFor(part, report, kept)));
  const stryker = path.join(packages, '@stryker-mutator/core/bin/stryker.js');
  const code = await runProgram([stryker, 'run', 'stryker.json'], {
    env: { ...env, MITRA_RULES: part },
    cwd: tree,
    signal,
  });
  const read = await readFile(report, 'utf8').catch(() => null);
  if (code !== 0 || !read) throw new Fault(`Stryker ended with ${code} and says nothing of the ${part}.`);
  return JSON.parse(read).files;
}

// In place, for the copy is nobody's. What was found is kept beside the packages, and only what changed since is tried anew.
function settingsFor(part, report, kept) {
  return {
    plugins: [path.join(packages, '@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.pure.config.ts', related: false },
    coverageAnalysis: 'perTest',
    mutate: pureRules[part],
    mutator: { excludedMutations: ['StringLiteral'] },
    // What is read once when its file is loaded, such as a table of countries, is no rule: each of its mutants would run every test anew.
    ignoreStatic: true,
    inPlace: true,
    incremental: true,
    incrementalFile: kept,
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
  };
}
