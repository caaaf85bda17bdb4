import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listTests, loadedBy } from '../../tests/support/reach.mjs';
import { Fault } from './fault.mjs';
import { runProgram } from './program.mjs';
import { root } from './settings.mjs';
import { readVitest } from './test-reports.mjs';

// Those that start the portal, or a pooler and workers of their own, have no say: they wait for processes, and a fault of the rules is not theirs.
const projects = ['pure', 'rules', 'apart'];
const aside = /^tests\/(pooler|database-)/;
const nearest = 4;
const patience = 900_000;

/** The source with the fault in it. Refuses when the line it changes is not there, or there twice. */
export async function withFault(tree, { number, file, was, is }) {
  const source = await readFile(path.join(tree, file), 'utf8').catch(() => '');
  const places = source.split(was).length - 1;
  if (places !== 1) throw new Fault(`Fault ${number}: ${file} has “${was}” ${places} times, not once. Say it anew.`);
  return source.replace(was, () => is);
}

/**
 * Plants one fault and runs what concerns it, until a test fails: the file that found it last time, those without a database that
 * reach the source, the nearest of the others, then all. Returns `{ found, seconds }`; `found` is the file and the test, null when all pass.
 */
export async function hunt(stand, fault, before) {
  const began = performance.now();
  const source = path.join(stand.tree, fault.file);
  const sound = await readFile(source, 'utf8');
  await writeFile(source, await withFault(stand.tree, fault));
  try {
    for (const files of stagesFor(fault.file, before)) {
      const [found] = files.length > 0 ? await failuresOf(stand, files) : [];
      if (found) return { found, seconds: (performance.now() - began) / 1000 };
    }
    return { found: null, seconds: (performance.now() - began) / 1000 };
  } finally {
    await writeFile(source, sound);
  }
}

/** What fails in the copy without any fault: a test that fails there has found nothing. */
export function failWithout(stand, files) {
  return failuresOf(stand, files, { bail: 0 });
}

// Those without a database are quick: all of them come before the first that needs one.
function stagesFor(source, before) {
  const reached = listTests()
    .filter(({ project, file }) => projects.includes(project) && !aside.test(file))
    .map(({ project, file }) => ({ project, file, far: distance(file, source) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.far - other.far);
  if (reached.length === 0) throw new Fault(`No test file reaches ${source}: nothing could find a fault in it.`);
  const first = reached.filter(({ file }) => file === before);
  const others = reached.filter(({ file }) => file !== before);
  const pure = others.filter(({ project }) => project === 'pure');
  const stored = others.filter(({ project }) => project !== 'pure');
  return [first, pure, stored.slice(0, nearest), stored.slice(nearest)].map((some) => some.map(({ file }) => file));
}

// How many sources a test loads before this one; of two, the one in the room of the source, and above all of its name, is nearer.
function distance(file, source) {
  const loaded = [...loadedBy(file)].indexOf(source);
  if (loaded < 0) return Number.POSITIVE_INFINITY;
  const [, room, name] = /([^/]+)\/([^/.]+)\.\w+$/.exec(source) ?? [];
  return loaded - (file.includes(`/${room}/`) ? 1_000 : 0) - (file.includes(`/${name}.`) ? 1_000 : 0);
}

async function failuresOf({ env, tree, template, signal }, files, { bail = 1 } = {}) {
  const report = path.join(tree, '..', 'report.json');
  await rm(report, { force: true });
  const args = [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    `--bail=${bail}`,
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=json', `--outputFile.json=${report}`, ...files],
  ];
  let words = '';
  const to = (text) => {
    words = (words + text).slice(-4_000);
  };
  const settings = { ...env, MITRA_TEMPLATE: template };
  const code = await runProgram(args, {
    env: settings,
    cwd: tree,
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    to,
  });
  const read = await readVitest(report, tree).catch(() => null);
  if (signal.aborted) throw new Fault('Stopped: what was under way is not judged.');
  if (code === 0) return [];
  if (!read && code === -1) return ['the run did not end'];
  // Two files that fail at one moment may stop each other before either is written down.
  if (!read?.failures.length && bail > 0) return failuresOf({ env, tree, template, signal }, files, { bail: 0 });
  if (!read?.failures.length) throw new Fault(`vitest ended with ${code} and names no test:\n${words}`);
  return read.failures;
}
