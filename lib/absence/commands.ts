import type { z } from 'zod';
import type { Actor, Operator, Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { officeToday, standing } from '@/lib/verification/present';
import { type Absence, begin } from './begin';
import type { AbsenceFields, endedAbsenceShape } from './schema';

type Keeper = Operator | Reviewer;

/**
 * Writes down that a reviewer is away on these days. From the first of them on they are given no case, and those they have go back to the
 * queue; they and the leads are told. Refuses `moved_on` for whoever reviews nothing, `day_over`, and `absence_overlaps` where they
 * are away on one of the days already.
 */
export async function recordAbsence(keeper: Keeper, { reviewer: userId, from, to }: AbsenceFields): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for update`;
    if ((await tx.staffMember.count({ where: { userId, role: { in: ['reviewer', 'review_lead'] } } })) === 0)
      throw Refusal.because('moved_on', { cure: 'reload' });
    const today = await officeToday(tx);
    if (from < today) throw Refusal.because('day_over', { field: 'from' });
    const [fromOn, toOn] = [new Date(from), new Date(to)];
    const overlaps = { userId, ...standing, fromOn: { lte: toOn }, toOn: { gte: fromOn } };
    if ((await tx.reviewerAbsence.count({ where: overlaps })) > 0)
      throw Refusal.because('absence_overlaps', { field: 'from' });
    const absence = await tx.reviewerAbsence.create({
      data: { userId, fromOn, toOn, recordedById: keeper.userId, recordedAt: now() },
    });
    await write(tx, keeper, 'record', absence);
    if (from === today) await begin(tx, keeper, absence);
  });
}

/** Takes an absence back before its first day, or ends it before its last: they are given cases again at once. Refuses `moved_on` once it is over. */
export async function endAbsence(keeper: Keeper, { absenceId }: z.output<typeof endedAbsenceShape>): Promise<void> {
  await transaction(async (tx) => {
    const today = new Date(await officeToday(tx));
    const mine = { id: absenceId, ...standing, toOn: { gte: today } };
    const { count } = await tx.reviewerAbsence.updateMany({ where: mine, data: { endedAt: now() } });
    if (count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    await write(tx, keeper, 'end', await tx.reviewerAbsence.findUniqueOrThrow({ where: { id: absenceId } }));
  });
}

async function write(tx: Tx, by: Actor, deed: string, { id, userId, fromOn, toOn }: Absence): Promise<void> {
  const on = (date: Date) => date.toISOString().slice(0, 10);
  await record(tx, by, {
    ...{ action: `absence.${deed}`, subject: 'absence', subjectId: id, organizationId: null },
    after: { userId, from: on(fromOn), to: on(toOn) },
  });
}
