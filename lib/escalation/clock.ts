import { clock } from '@/lib/actor';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { factsFrom, readCase } from './facts';
import { move } from './move';

/** Closes what asks for no answer any more, for its case was moved. Returns how many. */
export function settleOvertaken(): Promise<number> {
  const due = (last: string | null) => db.$queryRaw<{ id: string; enrollmentId: string }[]>`
    select s.id, s.enrollment_id as "enrollmentId" from escalation s join enrollment e on e.id = s.enrollment_id
    where s.status = 'open' and s.enrollment_version <> e.version and (${last}::uuid is null or s.id > ${last}::uuid)
    order by s.id limit ${batch}`;
  return eachDue('close an escalation', due, ({ id, enrollmentId }) =>
    transaction(async (tx) => {
      await tx.$queryRaw`select 1 from enrollment where id = ${enrollmentId}::uuid for update`;
      const found = await readCase(tx, enrollmentId);
      const row = found.escalations.find((one) => one.id === id);
      if (row) await move(tx, clock, 'overtake', factsFrom(found, row));
      return row !== undefined;
    }),
  );
}
