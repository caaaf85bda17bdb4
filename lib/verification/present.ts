import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { reviewing } from '@/lib/office/queries';
import { wallTime } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';

/** Today, as the first office's wall has it: absences are counted by its days. */
export async function officeToday(tx: Tx | typeof db): Promise<string> {
  const { zone } = await tx.office.findUniqueOrThrow({ where: { key: reviewing }, select: { zone: true } });
  return wallTime(now(), zone).date;
}

/** Of absences: those that go on on this date, or come. */
export const standing = { endedAt: null } as const;

/**
 * Refuses `reviewer_absent` for somebody who is away today: nobody is given a case who will not look at it. Holds them, so that no absence begins
 * while they are given one.
 */
export async function demandPresent(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for key share`;
  const today = new Date(await officeToday(tx));
  const away = await tx.reviewerAbsence.findFirst({
    where: { userId, ...standing, fromOn: { lte: today }, toOn: { gte: today } },
    select: { toOn: true },
  });
  if (away) throw Refusal.because('reviewer_absent', { with: { day: away.toOn.toISOString().slice(0, 10) } });
}
