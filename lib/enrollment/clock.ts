import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { move } from './move';
import { daysToAct, maxAttempts } from './needs';

/** Closes what nobody answered for thirty days and what has used its attempts. Returns how many. Source: domain fact 2.4. */
export async function closeOverdue(): Promise<number> {
  const due = await db.enrollment.findMany({
    where: {
      OR: [
        { status: { in: ['needs_action', 'rejected'] }, movedAt: { lte: after(now(), -days(daysToAct)) } },
        { status: 'rejected', attempts: { gte: maxAttempts } },
      ],
    },
    select: { id: true },
    take: 500,
  });
  let closed = 0;
  for (const { id } of due) if (await close(id)) closed++;
  return closed;
}

// Somebody may move it meanwhile: then it is no longer the clock's.
async function close(id: string): Promise<boolean> {
  try {
    await transaction((tx) => move(tx, clock, 'close', id));
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}
