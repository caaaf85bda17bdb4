import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { batch, eachDue } from '@/lib/worker/each-due';
import { free } from './held';
import { hasLapsed, leaseLasts } from './lease';
import { visitsLast } from './visits';

/** Gives back what nobody did anything about for half an hour; each holder is told. Returns how many. */
export function freeLapsed(): Promise<number> {
  const due = (last: string | null) =>
    db.$queryRaw<{ id: string }[]>`
      select c.enrollment_id as id from claim c join enrollment e on e.id = c.enrollment_id
      where e.status = 'in_review' and greatest(c.acted_at, e.moved_at) <= ${after(now(), -leaseLasts)}::timestamptz
        and (${last}::uuid is null or c.enrollment_id > ${last}::uuid)
      order by c.enrollment_id limit ${batch}`;
  return eachDue('give a case back', due, ({ id }) =>
    transaction(async (tx) => {
      await tx.$queryRaw`select 1 from enrollment where id = ${id}::uuid for update`;
      const claim = await tx.claim.findUnique({ where: { enrollmentId: id } });
      const facts = await factsOf(tx, id);
      if (!claim || !hasLapsed(claim, facts)) return false;
      await free(tx, facts, claim);
      return true;
    }),
  );
}

/** Forgets who opened which case, and what came of doing one thing to many. Returns how many rows. */
export async function forgetQueue(): Promise<number> {
  const visits = await db.caseVisit.deleteMany({ where: { at: { lt: after(now(), -visitsLast) } } });
  const reports = await db.queueReport.deleteMany({ where: { at: { lt: after(now(), -days(7)) } } });
  return visits.count + reports.count;
}
