import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every page and state axe has looked at in this run, a file each, so that all workers know of all. `npm test` says where. */
const folder = process.env.MITRA_SEEN ?? '';

/** True for the first who asks for this page in this state in this run; without a place to keep it in, for everybody. */
export function claim(route: string, state: string): boolean {
  if (!folder) return true;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path.join(folder, `${encodeURIComponent(route)} ${state}`.slice(0, 250)), route, { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** The pages looked at so far, each with the number of its states. */
export function listSeen(): Map<string, number> {
  const seen = new Map<string, number>();
  for (const name of folder ? readdirSync(folder) : []) {
    const route = readFileSync(path.join(folder, name), 'utf8');
    seen.set(route, (seen.get(route) ?? 0) + 1);
  }
  return seen;
}
