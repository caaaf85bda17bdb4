import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { hold } from './facts';
import { open } from './lifecycle';
import { move } from './move';

/** Ends the delegations nobody used in time, and tells the company's Global admins. Returns how many. */
export function expireDue(): Promise<number> {
  return eachDue(
    'end a delegation',
    (last) =>
      db.delegation.findMany({
        where: { status: { in: [...open] }, expiresAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
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
