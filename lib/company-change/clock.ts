import type { Prisma } from '@/generated/prisma/client';
import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { lifecycle } from './lifecycle';
import { move } from './move';
import { daysToAct, verifiedStates } from './needs';

/** Closes changes that nobody went on with for thirty days: what is in force stays. Returns how many. */
export function closeIdle(): Promise<number> {
  return endEach('close', 'close a change', () => ({ movedAt: { lte: after(now(), -days(daysToAct)) } }));
}

/** Closes what is still open of companies that have left the program: they know, and nobody is to decide it. Returns how many. */
export function lapseOutOfProgram(): Promise<number> {
  const left = { enrollment: { status: { notIn: [...verifiedStates] } } };
  return endEach('lapse', 'close a change of a company that has left', () => left);
}

function endEach(event: 'close' | 'lapse', name: string, due: () => Prisma.CompanyChangeWhereInput): Promise<number> {
  return eachDue(
    name,
    (last) =>
      db.companyChange.findMany({
        where: { ...due(), status: { in: [...lifecycle[event].from] }, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => move(tx, clock, event, await hold(tx, id)));
      return true;
    },
  );
}
