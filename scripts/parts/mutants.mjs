import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readFinders, tableOf, writeSection } from './mutants-page.mjs';
import { plantedFaults } from './planted-faults.mjs';
import { prepare } from './prepare.mjs';
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
  const stand = { env, tree, template: path.join(folder, 'template', 'cluster') };
  const leave = () => void rm(folder, { recursive: true, force: true }).then(() => process.exit(130));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const found = numbers.length > 0 || chosen('planted') ? await plant(stand, numbers) : true;
    const held = chosen('stryker') ? await runStryker(stand) : true;
    return found && held ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function plant(stand, numbers) {
  const began = performance.now();
  const all = plantedFaults.map((fault, at) => ({ ...fault, number: at + 1 }));
  const faults = all.filter(({ number }) => numbers.length === 0 || numbers.includes(number));
  // Before the first is tried: one that has lost its place stops the run at once.
  for (const fault of faults) await withFault(stand.tree, fault);
  const before = await readFinders();
  const ends = [];
  for (const fault of faults) {
    const end = await hunt(stand, fault, before.get(fault.breaks));
    say(
      `  ${end.found ? 'found' : 'MISSED'} ${fault.number} (${end.seconds.toFixed(0)} s) ${fault.breaks} ${end.found ?? ''}`,
    );
    ends.push({ ...fault, ...end });
  }
  const finders = new Set(ends.flatMap(({ found }) => (found ? [fileOf(found)] : [])));
  const failing = finders.size > 0 ? await failWithout(stand, [...finders]) : [];
  for (const failure of failing) say(`  fails without any fault: ${failure}`);
  const found = ends.filter((end) => end.found).length;
  const minutes = ((performance.now() - began) / 60_000).toFixed(0);
  const summary = `${found} of ${ends.length} found, in ${minutes} minutes, ${new Date().toISOString().slice(0, 10)}.`;
  if (numbers.length === 0) await writeSection('planted', `${summary}\n\n${tableOfEnds(ends)}`);
  say(summary);
  return found === ends.length && failing.length === 0;
}

function tableOfEnds(ends) {
  const rows = ends.map(({ number, breaks, file, found, seconds }) => {
    const by = found ? `\`${fileOf(found)}\`: ${found.slice(fileOf(found).length + 2)}` : '**nobody**';
    return [number, breaks, `\`${file}\``, by, seconds.toFixed(0)];
  });
  return tableOf(['', 'Fault', 'Where', 'Found by', 'Seconds'], rows);
}

// What a test is called may hold a colon; its file's name holds none.
function fileOf(failure) {
  return failure.split(': ')[0];
}
