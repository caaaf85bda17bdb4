import type { Prisma } from '@/generated/prisma/client';
import { type Actor, userOf } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { type Reason, Refusal } from '@/lib/refusal';
import { type BulkEventName, type Facts, life, type Tally } from './lifecycle';
import type { Asked } from './schema';

type Changes = Pick<Prisma.BulkJobUpdateManyMutationInput, 'startedAt' | 'stopped' | 'people' | 'asked'> & {
  byId?: string;
};

const door = doorOf<Facts, BulkEventName, Changes>({
  subject: 'bulk_job',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.bulkJob.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: jobId }, _actor, entry) => tx.bulkEvent.create({ data: { jobId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ deed, size, tally }) => ({ deed, size, ...tally }),
});

/** Moves a job, in the caller's transaction, which holds it. `stopped`: why it paused by itself. `asked`: what its deed is told. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: BulkEventName,
  facts: Facts,
  { stopped, people, asked, ...input }: MoveInput & { stopped?: Reason; people?: number; asked?: Asked } = {},
): Promise<void> {
  const begins = event === 'start' || event === 'resume';
  const acting = begins ? { byId: userOf(actor) ?? facts.byId } : {};
  await door.pass(tx, actor, event, facts, input, {
    ...acting,
    ...(event === 'start' ? { startedAt: now() } : {}),
    ...(begins ? { stopped: [] } : {}),
    ...(stopped ? { stopped: [stopped] } : {}),
    ...(people === undefined ? {} : { people }),
    ...(asked ? { asked: { ...asked, ...(asked.tags ? { tags: [...asked.tags] } : {}) } } : {}),
  });
}

/** Writes the first entry of a job just made. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await door.begin(tx, actor, facts);
}

/** Holds a job to the end of the story, with its rows counted anew. */
export async function hold(tx: Tx, id: string): Promise<Facts> {
  await tx.$queryRaw`select 1 from bulk_job where id = ${id}::uuid for update`;
  await tx.$executeRaw`
    update bulk_job set (tally, size) = (select coalesce(jsonb_object_agg(outcome, rows), '{}'), coalesce(sum(rows), 0) from (
      select outcome, count(*) as rows from bulk_item where job_id = ${id}::uuid group by outcome) counted)
    where id = ${id}::uuid`;
  const job = await tx.bulkJob.findUnique({ where: { id } });
  if (!job) throw Refusal.because('not_yours');
  return factsFrom(job);
}

type Row = Omit<Facts, 'tally'> & { tally: unknown };

export function factsFrom({ id, organizationId, deed, status, version, byId, size, tally }: Row): Facts {
  return { id, organizationId, deed, status, version, byId, size, tally: tally as Tally };
}
