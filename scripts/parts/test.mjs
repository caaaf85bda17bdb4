import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listReachable } from './changed.mjs';
import { sentenceFor } from './fault.mjs';
import { prepare } from './prepare.mjs';
import { say } from './steps.mjs';
import { parts } from './test-parts.mjs';

// Three lanes side by side, so that no core idles: the browser waits for pages, and the start for processes, much of their time. The checks come
// before the build, which writes types that the compiler would read half-made.
const lanes = [['checks', 'build', 'e2e'], ['unit', 'node24'], ['start']];
const needsBuild = ['start', 'node24', 'e2e'];

/**
 * Runs the parts named, or all, and ends with one line that counts them together. Returns the exit code. `--changed`: only the files a change since
 * the last commit can reach; `--long`: as every night, each race in its thousand rounds and everything on Node 24 too.
 */
export async function test(args) {
  const began = performance.now();
  const chosen = args.filter((arg) => !arg.startsWith('--'));
  const names = Object.keys(parts).filter((name) => chosen.length === 0 || chosen.includes(name));
  const scratch = await mkdtemp(path.join(tmpdir(), 'mitra-test-'));
  const env = await prepare();
  const reachable = args.includes('--changed') ? listReachable() : null;
  const run = { env, scratch, reachable, long: args.includes('--long'), alone: names.length === 1 };
  const ends = await runLanes(names, run);
  await rm(scratch, { recursive: true, force: true });
  return conclude(ends, performance.now() - began);
}

async function runLanes(names, run) {
  const wanted = (name) => names.includes(name) || (name === 'build' && names.some((one) => needsBuild.includes(one)));
  let built = () => {};
  const ready = new Promise((resolve) => {
    built = resolve;
  });
  if (!wanted('build')) built();
  const ends = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane.filter(wanted)) {
        if (needsBuild.includes(name)) await ready;
        ends.push(await runPart(name, run));
        if (name === 'build') built();
      }
    }),
  );
  return ends;
}

// What a part says is shown when it has ended: of two that run side by side, each stays in one piece. One that runs alone is heard as it goes.
async function runPart(name, { reachable, alone, ...run }) {
  const began = performance.now();
  const said = [];
  const files = reachable?.[name] ?? null;
  const to = (text) => (alone ? process.stdout.write(text) : said.push(text));
  const tally =
    files?.length === 0
      ? { passed: 0, failures: [], files: [] }
      : await attempt(() => parts[name]({ ...run, files, to }), to);
  const seconds = (performance.now() - began) / 1000;
  say(`\n— ${name} (${seconds.toFixed(0)} s)\n${said.join('')}`);
  return { name, seconds, ...tally };
}

async function attempt(part, to) {
  try {
    return await part();
  } catch (error) {
    to(`${sentenceFor(error)}\n`);
    return { passed: 0, failures: ['the part did not come to its end'], files: [] };
  }
}

function conclude(ends, milliseconds) {
  const slowest = ends.flatMap(({ files }) => files).sort((one, other) => other.seconds - one.seconds);
  say('\nThe ten slowest files:');
  for (const { file, seconds } of slowest.slice(0, 10)) say(`  ${seconds.toFixed(1).padStart(6)} s  ${file}`);
  say('\nSeconds, passed and failed, part by part:');
  for (const { name, seconds, passed, failures } of ends)
    say(`  ${name.padEnd(7)} ${seconds.toFixed(0).padStart(5)} s  ${passed} passed, ${failures.length} failed`);
  say(`  in all  ${(milliseconds / 1000).toFixed(0).padStart(5)} s`);
  const failures = ends.flatMap((end) => end.failures.map((failure) => `  ${end.name}: ${failure}`));
  if (failures.length > 0) say(['\nWhat failed:', ...failures].join('\n'));
  const passed = ends.reduce((all, end) => all + end.passed, 0);
  say(`\n${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}
