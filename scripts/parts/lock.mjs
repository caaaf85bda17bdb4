import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { isAlive, readCommandLine } from './running.mjs';

/** One start at a time on a data folder. Returns how to let go of it; a lock left by a killed start is taken over. */
export function lockDataFolder(dataDir, appUrl) {
  const file = path.join(dataDir, 'start.lock');
  makeDataFolder(dataDir);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, appUrl }), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder) refuse(holder, dataDir);
      rmSync(file, { force: true });
    }
  }
  throw new Fault(`The data folder ${dataDir} is being taken by another start. Try again in a moment.`);
}

function readHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(holder.pid) && holder.pid !== process.pid && isStart(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

// After a restart of the machine the number may belong to somebody else's process.
function isStart(pid) {
  const command = readCommandLine(pid);
  return command === '' || /start\.mjs|demo-reset\.mjs/.test(command);
}

function refuse({ pid, appUrl }, dataDir) {
  throw new Fault(
    `Mitra already runs on ${dataDir} (process ${pid}, ${appUrl}). Stop it first, or set DATA_DIR to another folder.`,
  );
}
