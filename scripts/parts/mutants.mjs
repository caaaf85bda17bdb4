import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readEnds, writeEnds } from './mutants-page.mjs';
import { plantedFaults } from './planted-faults.mjs';
import { prepare } from './prepare.mjs';
import { pureRules } from './pure-rules.mjs';
import { copyTree } from './scratch-tree.mjs';
import { say } from './steps.mjs';
import { runStryker } from './stryker.mjs';
import { failWithout, hunt, withFault } from './trial.mjs';

/** Whether the tests can fail. Returns the exit code: 0 when every planted fault is found and Stryker's score holds. */
export async function mutants(args) {
  const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const chosen = (part) => args.length === 0 || args.includes(part);
  const env = await prepare();
  const { folder, tree } = await copyTree();
  const stopping = new AbortController();
  const stand = { env, tree, signal: stopping.signal, template: path.join(folder, 'template', 'cluster') };
  const leave = () => {
    stopping.abort();
    void rm(folder, { recursive: true, force: true }).then(() => process.exit(130));
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const found = numbers.length > 0 || chosen('planted') ? await plant(stand, numbers) : true;
    const parts = args.filter((arg) => arg in pureRules);
    const held =
      chosen('stryker') || parts.length > 0 ? await runStryker(stand, parts.length > 0 ? parts : undefined) : true;
    return found && held ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function plant(stand, numbers) {
  const all = plantedFaults.map((fault, at) => ({ ...fault, number: at + 1 }));
  const faults = all.filter(({ number }) => numbers.length === 0 || numbers.includes(number));
  // Before the first is tried: one that has lost its place stops the run at once.
  for (const fault of all) await withFault(stand.tree, fault);
  const ends = await readEnds();
  for (const fault of faults) {
    const before = ends.get(fault.breaks)?.found;
    const end = await hunt(stand, fault, before && fileOf(before));
    ends.set(fault.breaks, end);
    // After each, so that what was found stays said when the night is over before the list.
    await writeEnds(all, ends);
    const word = end.found ? 'found ' : 'MISSED';
    say(`  ${word} ${fault.number} (${end.seconds.toFixed(0)} s) ${fault.breaks} ${end.found ?? ''}`);
  }
  const found = faults.flatMap(({ breaks }) => ends.get(breaks).found ?? []);
  const failing = found.length > 0 ? await failWithout(stand, [...new Set(found.map(fileOf))]) : [];
  for (const failure of failing) say(`  fails without any fault: ${failure}`);
  say(`${found.length} of ${faults.length} found`);
  return found.length === faults.length && failing.length === 0;
}

// What a test is called may hold a colon; its file's name holds none.
function fileOf(failure) {
  return failure.split(': ')[0];
}
