import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';

/** Ends the requests for a role that nobody answered in time, and tells who asked. Returns how many. */
export function expireDue(): Promise<number> {
  return eachDue(
    'end a request for a role',
    (last) =>
      db.roleRequest.findMany({
        where: { status: 'asked', expiresAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => move(tx, clock, 'expire', await hold(tx, id, clock)));
      return true;
    },
  );
}
