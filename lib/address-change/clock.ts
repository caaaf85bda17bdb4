import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';

/** Ends the changes whose new address did not prove itself in time. Returns how many. */
export function expireDue(): Promise<number> {
  return eachDue(
    'end a change of an address',
    (last) =>
      db.addressChange.findMany({
        where: { status: 'asked', expiresAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => move(tx, clock, 'expire', await hold(tx, id)));
      return true;
    },
  );
}
