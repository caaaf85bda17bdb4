import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { scan, scannerIsSet } from '@/lib/antivirus/scan';
import { fileStore } from '@/lib/file-store/store';
import { health } from './health';

/** `off`: not set up, and so not asked. `said`: what the part said itself, in English. */
export type Part = { name: PartName; state: 'ok' | 'off' | 'fault'; said: string | null };
export type PartName = 'database' | 'migrations' | 'worker' | 'mail' | 'files' | 'scanner';

const patience = 2_500;

/** How each part of the portal stands, for an operator to read; and how many workers are heard. */
export async function portalHealth(): Promise<{ parts: Part[]; workers: number }> {
  const [{ database, migrations, worker, mail, workers }, files, scanner] = await Promise.all([
    health(),
    asked(async () => void (await fileStore().read('nothing-of-this-name'))),
    scannerIsSet() ? asked(findNothing) : null,
  ]);
  const said = { database, migrations, worker, mail, files };
  const parts = Object.entries(said).map(([name, one]) => partOf(name as PartName, one));
  return {
    parts: [...parts, scanner === null ? { name: 'scanner', state: 'off', said: null } : partOf('scanner', scanner)],
    workers,
  };
}

function partOf(name: PartName, said: string): Part {
  return said === 'ok' ? { name, state: 'ok', said: null } : { name, state: 'fault', said };
}

async function findNothing(): Promise<void> {
  const verdict = await scan(Readable.from([Buffer.from('nothing')]));
  if (verdict.verdict === 'away') throw new Error(verdict.why);
}

async function asked(ask: () => Promise<void>): Promise<string> {
  try {
    return await Promise.race([ask().then(() => 'ok'), pause(patience, 'does not answer')]);
  } catch (fault) {
    return fault instanceof Error ? fault.message.slice(0, 300) : 'does not answer';
  }
}
