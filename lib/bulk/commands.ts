import sql, { join, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { agent, demand } from '@/lib/conditions';
import { pool, type Tx, transaction } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { enqueueJob } from './job';
import { judgedAtOnce, judgeSome } from './judge';
import type { BulkEventName } from './lifecycle';
import { begin, factsFrom, hold, move } from './move';
import { type ChosenRows, type DeedName, mostAtOnce, type SeenJob } from './schema';

/**
 * Keeps what somebody chose of a list, to do one thing to it; nothing is done yet. Few rows are judged at once, many by the worker. `found`: the list's own
 * statement, for all that it finds. Of more than ten thousand rows the first are taken. Returns the job's id. Refuses `nothing_selected`, who
 * may not act, and more than sixty an hour.
 */
export async function prepare(
  member: Member,
  { deed, which, selected, shown }: ChosenRows,
  found: (length: number) => Sql,
): Promise<string> {
  demand(agent, null, member);
  await countTry('bulk_jobs', member.organizationId);
  const ids = which === 'found' ? await idsOf(found(mostAtOnce + 1)) : which === 'page' ? shown : selected;
  const chosen = [...new Set(ids)];
  if (chosen.length === 0) throw Refusal.because('nothing_selected');
  return transaction((tx) => keep(tx, member, deed, chosen));
}

async function idsOf(statement: Sql): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(asIs(sql`select id from (${join([statement], '')}) found`));
  return rows.map(({ id }) => id);
}

async function keep(tx: Tx, member: Member, deed: DeedName, chosen: readonly string[]): Promise<string> {
  const { organizationId, userId: byId } = member;
  const rows = chosen.slice(0, mostAtOnce);
  const job = await tx.bulkJob.create({
    data: { organizationId, deed, byId, version: 1, size: rows.length, more: chosen.length > rows.length },
  });
  await tx.$executeRaw`
    insert into bulk_item (job_id, subject_id, place) select ${job.id}::uuid, c.id, c.place
    from unnest(${rows}::uuid[]) with ordinality c (id, place)`;
  await begin(tx, member, factsFrom(job));
  if (rows.length < judgedAtOnce) await judgeSome(tx, member, factsFrom(job));
  else await enqueueJob(tx, job.id);
  return job.id;
}

/** Begins a job that was judged: the worker does it, row by row. Of two who press it at once one begins it. */
export const start = (member: Member, job: SeenJob) => moved(member, 'start', job);

/** Lets a job rest where it stands. */
export const pause = (member: Member, job: SeenJob) => moved(member, 'pause', job);

/** Lets it go on, from then on for whoever presses it. */
export const resume = (member: Member, job: SeenJob) => moved(member, 'resume', job);

/** Ends a job. What is done stays done. */
export const cancel = (member: Member, job: SeenJob) => moved(member, 'cancel', job);

async function moved(member: Member, event: BulkEventName, { jobId, seen }: SeenJob): Promise<void> {
  await transaction(async (tx) => {
    const facts = await hold(tx, jobId);
    if (facts.organizationId !== member.organizationId) throw Refusal.because('not_yours');
    await move(tx, member, event, facts, { seen });
    if (event === 'start' || event === 'resume') await enqueueJob(tx, jobId);
  });
}
