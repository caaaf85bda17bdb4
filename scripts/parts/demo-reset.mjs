import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { kept } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { lockDataFolder } from './lock.mjs';
import { stopLeftOver } from './postgres.mjs';
import { readSettings } from './settings.mjs';
import { say } from './steps.mjs';

/** Removes what the embedded parts keep below DATA_DIR, and nothing else there. Refuses while a portal runs on it. */
export async function resetDemo({ asked }) {
  const { dataDir, databaseUrl } = readSettings();
  if (databaseUrl)
    throw new Fault(
      'DATABASE_URL is set: this command only throws embedded data away, and touches no database of yours.',
    );
  if (!existsSync(dataDir)) return say('There is nothing to throw away.');
  const unlock = lockDataFolder(dataDir, 'demo:reset');
  try {
    if (!asked && !(await confirm(dataDir))) return say('Nothing was changed.');
    await stopLeftOver(path.join(dataDir, 'postgres'));
    for (const name of kept) await rm(path.join(dataDir, name), { recursive: true, force: true });
    say('The demo is thrown away. The next npm start makes a fresh one.');
  } finally {
    unlock();
  }
}

async function confirm(dataDir) {
  if (!process.stdin.isTTY)
    throw new Fault('Say npm run demo:reset -- --yes to throw the data away without being asked.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Throw away everything below ${dataDir}? Type yes: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
