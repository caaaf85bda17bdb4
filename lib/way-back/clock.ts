import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { reasonsAgainst } from './lifecycle';
import { move } from './move';

const due = ['asked', 'proven', 'approved_once', 'waiting', 'ready'] as const;

/** Opens the ways nobody stopped in three days, and ends those that may not open any more or nobody went on with. Returns how many. */
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
        const opens = reasonsAgainst('release', clock, facts).length === 0;
        await move(tx, clock, opens ? 'release' : 'expire', facts);
      });
      return true;
    },
  );
}
