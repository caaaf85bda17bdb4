import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { lifecycle } from './lifecycle';
import { move } from './move';
import { daysToAct, verifiedStates } from './needs';

/** Closes changes that nobody went on with for thirty days: what is in force stays. Returns how many. */
export async function closeIdle(): Promise<number> {
  const due = (last: string | null) =>
    db.companyChange.findMany({
      where: {
        status: { in: [...lifecycle.close.from] },
        movedAt: { lte: after(now(), -days(daysToAct)) },
        ...(last ? { id: { gt: last } } : {}),
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('close a change', due, async ({ id }) => {
    await transaction(async (tx) => move(tx, clock, 'close', await hold(tx, id)));
    return true;
  });
}

/** Closes what is still open of companies that have left the program: they know, and nobody is to decide it. Returns how many. */
export async function lapseOutOfProgram(): Promise<number> {
  const due = (last: string | null) =>
    db.companyChange.findMany({
      where: {
        status: { in: [...lifecycle.lapse.from] },
        enrollment: { status: { notIn: [...verifiedStates] } },
        ...(last ? { id: { gt: last } } : {}),
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('close a change of a company that has left', due, async ({ id }) => {
    await transaction(async (tx) => move(tx, clock, 'lapse', await hold(tx, id)));
    return true;
  });
}
