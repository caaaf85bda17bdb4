import type { Prisma } from '@/generated/prisma/client';
import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { factsOf } from './facts';
import { move } from './move';
import { daysToAct, maxAttempts } from './needs';

/** Closes what nobody answered, sent in or confirmed for thirty days and what has used its attempts. Returns how many. Source: domain fact 2.4. */
export async function closeOverdue(): Promise<number> {
  const overdue = [
    { status: { in: ['draft', 'email_pending'] }, touchedAt: { lte: after(now(), -days(daysToAct)) } },
    { status: { in: ['needs_action', 'rejected'] }, answerBy: null, movedAt: { lte: after(now(), -days(daysToAct)) } },
    { status: { in: ['needs_action', 'rejected'] }, answerBy: { lte: now() } },
    { status: 'rejected', attempts: { gte: maxAttempts } },
  ] satisfies Prisma.EnrollmentWhereInput[];
  const due = (last: string | null) =>
    db.enrollment.findMany({
      where: { OR: overdue, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('close an enrollment', due, ({ id }) => close(id));
}

async function close(id: string): Promise<boolean> {
  await transaction(async (tx) => {
    // More time may be given at this very moment.
    await tx.$queryRaw`select 1 from enrollment where id = ${id}::uuid for update`;
    await move(tx, clock, 'close', await factsOf(tx, id));
  });
  return true;
}
