import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { factsOf as enrollmentOf } from '@/lib/enrollment/facts';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';
import { leavable } from './queries';

/** Ends the participations whose notice is over. What hangs on them ends by the clocks of its own rooms, in the same night. Returns how many. */
export function endDue(): Promise<number> {
  return eachDue(
    'end a participation',
    (last) =>
      db.exit.findMany({
        where: { status: 'noticed', endsAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => {
        const facts = await hold(tx, id, clock);
        await move(tx, clock, 'end', facts);
        await tx.$queryRaw`select 1 from enrollment where id = ${facts.enrollmentId}::uuid for update`;
        const enrollment = await enrollmentOf(tx, facts.enrollmentId);
        if (leavable.includes(enrollment.status)) await moveEnrollment(tx, clock, 'end', enrollment);
      });
      return true;
    },
  );
}
