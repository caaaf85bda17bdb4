import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';

const due = ['asked', 'proven', 'approved_once', 'waiting', 'ready'] as const;

/** Opens the ways nobody stopped in three days, and ends the requests nobody went on with. Returns how many. */
export function settleDue(): Promise<number> {
  return eachDue(
    'settle a way back',
    (last) =>
      db.wayBack.findMany({
        where: { status: { in: [...due] }, dueAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => {
        const facts = await hold(tx, id, clock);
        await move(tx, clock, facts.status === 'waiting' ? 'release' : 'expire', facts);
      });
      return true;
    },
  );
}
