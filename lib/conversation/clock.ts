import { db, type MessageSide, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { batch, eachDue } from '@/lib/worker/each-due';
import { tellIfDue } from './tell';

/** Owes the letters about what was written within the hour after one; each once its hour is over. Returns how many. */
export function tellDue(): Promise<number> {
  const due = (last: string | null) => db.$queryRaw<{ id: string; enrollmentId: string; side: MessageSide }[]>`
    select (m.enrollment_id::text || ' ' || m.side) as id, m.enrollment_id as "enrollmentId", m.side from message m
    where m.told_at is null and (m.side = 'reviewer' or m.read_at is null)
      and (m.side = 'reviewer' or exists (select 1 from claim c where c.enrollment_id = m.enrollment_id))
      and (${last}::text is null or (m.enrollment_id::text || ' ' || m.side) > ${last}::text)
    group by 1, 2, 3 order by 1 limit ${batch}`;
  return eachDue('tell what was written', due, ({ enrollmentId, side }) =>
    transaction(async (tx) => {
      await tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
      return tellIfDue(tx, await factsOf(tx, enrollmentId), side);
    }),
  );
}
