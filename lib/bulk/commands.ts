import sql, { raw, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { agent, demand } from '@/lib/conditions';
import { pool, type Tx, transaction } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { colleaguesIn } from '@/lib/organization/colleagues';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { enqueueJob } from './job';
import { atOnceOf, judgeSome } from './judge';
import type { BulkEventName, Facts } from './lifecycle';
import { begin, factsFrom, hold, move } from './move';
import {
  type Asked,
  type ChosenRows,
  type DeedName,
  everybodys,
  mostAtOnce,
  type SeenJob,
  type StartedJob,
} from './schema';

/**
 * Keeps what somebody chose of a list, to do one thing to it; nothing is done yet. Few rows are judged at once, many by the worker. `found`: the list's own
 * statement, for all that it finds. Of more than ten thousand rows the first are taken. Returns the job's id. Refuses `nothing_selected`, who
 * may not act, and more than sixty an hour.
 */
export async function prepare(
  member: Member,
  { deed, which, selected, shown }: ChosenRows,
  found: FoundRows,
): Promise<string> {
  if (!everybodys.includes(deed)) demand(agent, null, member);
  await countTry('bulk_jobs', member.organizationId);
  const ids = which === 'found' ? await idsOf(found) : which === 'page' ? shown : selected;
  const chosen = [...new Set(ids)];
  if (chosen.length === 0) throw Refusal.because('nothing_selected');
  return transaction((tx) => keep(tx, member, deed, chosen));
}

/** So many rows of a list from its beginning, as a statement, and under which name they have what is done to them. */
export type FoundRows = { first: (length: number) => Sql | Promise<Sql>; subject: 'id' | 'organizationId' };

async function idsOf({ first, subject }: FoundRows): Promise<string[]> {
  const found = await first(mostAtOnce + 1);
  const { rows } = await pool.query<{ id: string }>(
    asIs(sql`select f.${raw(`"${subject}"`)} as id from (${found}) f where f.id is not null`),
  );
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
  if (rows.length >= atOnceOf(deed)) await enqueueJob(tx, job.id);
  else {
    await judgeSome(tx, member, factsFrom(job));
    if ((await hold(tx, job.id)).size === 0) throw Refusal.because('nothing_selected');
  }
  return job.id;
}

/**
 * Begins a job that was judged: the worker does it, row by row. Of two who press it at once one begins it. Refuses a colleague who is not
 * there, and no tags where tags are asked for.
 */
export async function start(member: Member, { owner = '', tags = [], ...job }: StartedJob): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdOwn(tx, member, job.jobId);
    const asked = await askedFor(tx, member, facts.deed, { ownerId: owner || null, tags });
    await move(tx, member, 'start', facts, { seen: job.seen, asked });
    await enqueueJob(tx, job.jobId);
  });
}

async function askedFor(tx: Tx, { organizationId }: Member, deed: string, asked: Required<Asked>): Promise<Asked> {
  const { ownerId, tags } = asked;
  if (deed === 'tag' && tags.length === 0) throw Refusal.because('required', { field: 'tags' });
  const colleagues = deed === 'give' && ownerId ? await colleaguesIn(tx, organizationId) : [];
  if (deed === 'give' && ownerId && !colleagues.some(({ id }) => id === ownerId))
    throw Refusal.because('colleague_not_active', { field: 'owner' });
  return deed === 'give' ? { ownerId } : deed === 'tag' ? { tags } : {};
}

/** Lets a job rest where it stands. */
export const pause = (member: Member, job: SeenJob) => moved(member, 'pause', job);

/** Lets it go on, from then on for whoever presses it. */
export const resume = (member: Member, job: SeenJob) => moved(member, 'resume', job);

/** Ends a job. What is done stays done. */
export const cancel = (member: Member, job: SeenJob) => moved(member, 'cancel', job);

async function moved(member: Member, event: BulkEventName, { jobId, seen }: SeenJob): Promise<void> {
  await transaction(async (tx) => {
    await move(tx, member, event, await holdOwn(tx, member, jobId), { seen });
    if (event === 'resume') await enqueueJob(tx, jobId);
  });
}

// Another's is refused as if it did not exist.
async function holdOwn(tx: Tx, { organizationId }: Member, jobId: string): Promise<Facts> {
  const facts = await hold(tx, jobId);
  if (facts.organizationId !== organizationId) throw Refusal.because('not_yours');
  return facts;
}
