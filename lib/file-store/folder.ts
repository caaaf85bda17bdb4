import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { needKey, StoreFull } from './faults';
import type { FileStore } from './port';

/** A folder of this machine, outside of what is served and open to its owner alone. */
export function folder(root: string): FileStore {
  const placeOf = (key: string) => path.join(root, needKey(key));
  return {
    put: async (key, file) => keep(root, placeOf(key), file.path).catch(named),
    read: async (key) => opened(placeOf(key)),
    remove: async (key) => rm(placeOf(key), { force: true }),
  };
}

// Under a name of its own first, and on the disk before it has its key: a file that is there is whole, whatever ends this process.
async function keep(root: string, place: string, from: string): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  await chmod(root, 0o700);
  const begun = path.join(root, `${randomUUID()}.part`);
  try {
    await copyFile(from, begun);
    await chmod(begun, 0o600);
    await flushed(begun);
    await rename(begun, place);
    await flushed(root);
  } catch (fault) {
    await rm(begun, { force: true });
    throw fault;
  }
}

async function flushed(place: string): Promise<void> {
  const held = await open(place, 'r');
  try {
    await held.sync();
  } finally {
    await held.close();
  }
}

async function opened(place: string): Promise<Readable | null> {
  try {
    const held = await open(place, 'r');
    return createReadStream(place, { fd: held });
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

function named(fault: unknown): never {
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(fault));
  throw full ? new StoreFull('The folder of the files has no room.', { cause: fault }) : fault;
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}
