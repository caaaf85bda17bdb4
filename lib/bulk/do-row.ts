import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';
import type { Deed, Judged } from './deed';
import { aboutActor } from './deeds';
import type { Asked } from './schema';

/** A job as the worker does it: for whom, and what its deed was told. */
export type Doing = { jobId: string; member: Member; deed: Deed; asked: Asked };

type Row = { subjectId: string; seen: number; person: string | null; outcome: 'ready' | 'along' };

/**
 * Does one row, and with it those that go along, while the job runs. Each is judged anew: what changed since it was chosen is left out with its
 * reason. Refuses what keeps whoever acts from every row.
 */
export async function doRow(tx: Tx, { jobId, member, deed, asked }: Doing, subjectId: string): Promise<void> {
  const [job] = await tx.$queryRaw<{ status: string }[]>`
    select status from bulk_job where id = ${jobId}::uuid for share`;
  if (job?.status !== 'running') return;
  const rows = await tx.$queryRaw<Row[]>`
    select i.subject_id as "subjectId", i.seen, i.person, i.outcome from bulk_item i join bulk_item f on f.job_id = i.job_id
    where f.job_id = ${jobId}::uuid and f.subject_id = ${subjectId}::uuid
      and (i.subject_id = f.subject_id and i.outcome = 'ready' or i.person = f.person and i.outcome = 'along')
    order by i.place for update of i`;
  // Another worker has done it.
  if (!rows.some(({ outcome }) => outcome === 'ready')) return;
  const ids = rows.map((row) => row.subjectId);
  await deed.hold(tx, ids);
  const judged = new Map((await deed.judge(tx, member, ids)).map((row) => [row.id, row]));
  const against = rows.map((row) => ({ ...row, reason: reasonAgainst(row, judged.get(row.subjectId)) }));
  const stop = against.find(({ reason }) => reason && aboutActor.includes(reason.code))?.reason;
  if (stop) throw new Refusal([stop]);
  for (const { subjectId: id, reason } of against) if (reason) await write(tx, jobId, [id], { reason });
  const going = against.flatMap((row) => (row.reason ? [] : (judged.get(row.subjectId) ?? [])));
  if (going.length === 0) return;
  const factId = await deed.perform(tx, member, going, asked);
  await write(
    tx,
    jobId,
    going.map(({ id }) => id),
    { factId },
  );
}

// Another person to write to is another letter than the preview said.
function reasonAgainst({ seen, person }: Row, found: Judged | undefined): Reason | null {
  if (!found) return { code: 'not_yours' };
  return found.reasons[0] ?? (found.seen === seen && found.person === person ? null : { code: 'moved_on' });
}

type Came = { reason: Reason } | { factId: string | null };

async function write(tx: Tx, jobId: string, ids: readonly string[], came: Came): Promise<void> {
  const where = { jobId, subjectId: { in: [...ids] } };
  const at = now();
  if ('reason' in came) await tx.bulkItem.updateMany({ where, data: { outcome: 'left_out', reason: came.reason, at } });
  else await tx.bulkItem.updateMany({ where, data: { outcome: 'done', factId: came.factId, at } });
}
