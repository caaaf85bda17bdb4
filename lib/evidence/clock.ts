import { clock } from '@/lib/actor';
import { scan } from '@/lib/antivirus/scan';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { fileStore } from '@/lib/file-store/store';
import { log } from '@/lib/log';
import { batch, eachDue } from '@/lib/worker/each-due';
import { deciding, hold, undecided } from './facts';
import { takeAway } from './files';
import { move } from './move';

/**
 * Has one document looked through, if it waits for that: it goes on, or its file is deleted. While the scanner is away it is held, which both
 * sides read, or goes on as not checked: SCANNER_AWAY says which. Returns whether it waits no longer.
 */
export async function scanDocument(id: string, whenAway = env.SCANNER_AWAY): Promise<boolean> {
  const document = await db.document.findUnique({ where: { id }, select: { status: true, fileKey: true } });
  if (document?.status !== 'checking' || !document.fileKey) return false;
  const verdict = await look(id, document.fileKey, whenAway);
  if (verdict === 'checking') return false;
  await transaction(async (tx) => {
    const facts = await hold(tx, id);
    // Replaced while it was looked through: it stays that, and says what was found.
    if (facts.status === 'checking')
      await move(tx, clock, verdict === 'infected' ? 'quarantine' : 'clear', facts, { scan: verdict });
    else await tx.document.updateMany({ where: { id, scan: 'checking' }, data: { scan: verdict } });
  });
  if (verdict === 'infected') await takeAway(document.fileKey);
  return true;
}

type Found = 'clean' | 'infected' | 'not_checked' | 'checking';

async function look(id: string, key: string, whenAway: 'hold' | 'go_on'): Promise<Found> {
  const said = await ask(key);
  if (said.verdict === 'infected') log.warn({ documentId: id, found: said.name }, 'a document is infected');
  if (said.verdict !== 'away') return said.verdict;
  log.warn({ documentId: id, reason: said.why }, 'the scanner is away');
  if (whenAway === 'go_on') return 'not_checked';
  await db.document.updateMany({ where: { id, status: 'checking', scanAwayAt: null }, data: { scanAwayAt: now() } });
  return 'checking';
}

async function ask(key: string): ReturnType<typeof scan> {
  try {
    const file = await fileStore().read(key);
    return file ? await scan(file) : { verdict: 'away', why: 'The file is not in the store.' };
  } catch (fault) {
    return { verdict: 'away', why: fault instanceof Error ? fault.message : 'The store does not answer.' };
  }
}

/** Looks through whatever still waits: a job of its own may have come while the scanner was away. Returns how many wait no longer. */
export function scanWaiting(): Promise<number> {
  const due = (last: string | null) =>
    db.document.findMany({
      where: { status: 'checking', ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('look through a document', due, ({ id }) => scanDocument(id));
}

/** Deletes the files of enrollments decided so many months ago; their rows stay and say so. Returns how many. */
export function deleteDue(): Promise<number> {
  const due = (last: string | null) => db.$queryRaw<{ id: string; fileKey: string | null }[]>`
    select d.id, d.file_key as "fileKey" from document d join enrollment e on e.id = d.enrollment_id
    where d.status <> 'deleted' and e.status <> all (${undecided}::enrollment_status[])
      and (${last}::uuid is null or d.id > ${last}::uuid)
      and greatest(d.sent_at, (select max(h.at) from enrollment_event h where h.enrollment_id = e.id and h.event = any (${deciding}::text[])))
        <= ${now()}::timestamptz - make_interval(months => ${env.DOCUMENTS_KEPT_MONTHS}::int)
    order by d.id limit ${batch}`;
  return eachDue('delete a document', due, async ({ id, fileKey }) => {
    await transaction(async (tx) => move(tx, clock, 'delete', await hold(tx, id)));
    if (fileKey) await takeAway(fileKey);
    return true;
  });
}
