import type { Member } from '@/lib/actor';
import { clock } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Deed, Judged } from './deed';
import { deeds } from './deeds';
import type { Facts } from './lifecycle';
import { hold, move } from './move';
import type { DeedName } from './schema';

/** How many rows are judged in one transaction. */
export const atOnceOf = (deed: string): number => deeds[deed as DeedName].atOnce ?? 500;

/**
 * Judges the next rows of a job that is held, as the action itself would be judged now. When none is left the job is ready: of the rows of one person all but
 * the first go along with it, or are left out where each needs a letter of its own. Returns whether it is.
 */
export async function judgeSome(tx: Tx, member: Member, facts: Facts): Promise<boolean> {
  const deed = deeds[facts.deed as DeedName];
  const rows = await tx.bulkItem.findMany({
    where: { jobId: facts.id, outcome: 'chosen' },
    select: { subjectId: true },
    orderBy: { place: 'asc' },
    take: atOnceOf(facts.deed),
  });
  const ids = rows.map(({ subjectId }) => subjectId);
  await writeJudged(tx, facts.id, ids, await deed.judge(tx, member, ids));
  if (ids.length === atOnceOf(facts.deed)) return false;
  await groupByPerson(tx, facts.id, deed);
  const [found] = await tx.$queryRaw<{ people: number }[]>`
    select count(distinct person)::int as people from bulk_item where job_id = ${facts.id}::uuid and outcome = 'ready'`;
  await move(tx, clock, 'judged', await hold(tx, facts.id), { people: found?.people ?? 0 });
  return true;
}

// A row that is not among those judged is another's, or was never there: nothing is kept of it.
async function writeJudged(tx: Tx, jobId: string, ids: readonly string[], judged: readonly Judged[]): Promise<void> {
  const found = judged.map(({ id, name, person, seen, reasons: [reason = null] }) => ({
    id,
    name,
    person,
    seen,
    reason,
  }));
  await tx.$executeRaw`
    update bulk_item i set name = left(j.name, 254), person = j.person, seen = j.seen, reason = j.reason,
      outcome = (case when j.reason is not null then 'left_out' else 'ready' end)::bulk_outcome
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as j (id uuid, name text, person text, seen int, reason jsonb)
    where i.job_id = ${jobId}::uuid and i.subject_id = j.id`;
  await tx.bulkItem.deleteMany({ where: { jobId, subjectId: { in: [...ids] }, outcome: 'chosen' } });
}

async function groupByPerson(tx: Tx, jobId: string, { together }: Pick<Deed, 'together'>): Promise<void> {
  const outcome = together ? 'along' : 'left_out';
  const reason = together ? null : JSON.stringify({ code: 'same_person' });
  await tx.$executeRaw`
    update bulk_item i set outcome = ${outcome}::bulk_outcome, reason = ${reason}::jsonb
    from (select subject_id, row_number() over (partition by person order by place) as number
      from bulk_item where job_id = ${jobId}::uuid and outcome = 'ready' and person is not null) n
    where i.job_id = ${jobId}::uuid and i.subject_id = n.subject_id and n.number > 1`;
}
