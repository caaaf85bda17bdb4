import { clock } from '@/lib/actor';
import { db, transaction } from '@/lib/db';
import { officeToday, standing } from '@/lib/verification/present';
import { batch, eachDue } from '@/lib/worker/each-due';
import { begin } from './begin';

/** Begins the absences whose first day has come. Returns how many. */
export async function beginDue(): Promise<number> {
  const today = new Date(await officeToday(db));
  const due = (last: string | null) =>
    db.reviewerAbsence.findMany({
      where: {
        ...standing,
        begunAt: null,
        fromOn: { lte: today },
        toOn: { gte: today },
        ...(last ? { id: { gt: last } } : {}),
      },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('begin an absence', due, (absence) =>
    transaction(async (tx) => {
      await tx.$queryRaw`select 1 from app_user where id = ${absence.userId}::uuid for update`;
      return begin(tx, clock, absence);
    }),
  );
}
