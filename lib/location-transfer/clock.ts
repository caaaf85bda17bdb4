import { clock } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { factsOf } from './facts';
import { move } from './move';

/** Ends requests nobody answered within fourteen days. Returns how many. */
export async function expireDue(): Promise<number> {
  const due = (last: string | null) =>
    db.locationTransfer.findMany({
      where: { status: 'requested', expiresAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('end a request for a location', due, async ({ id }) => {
    await transaction(async (tx) => move(tx, clock, 'expire', await factsOf(tx, id)));
    return true;
  });
}
