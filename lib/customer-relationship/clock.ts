import { clock } from '@/lib/actor';
import { outOfProgram } from '@/lib/conditions';
import { db, transaction } from '@/lib/db';
import { batch, eachDue } from '@/lib/worker/each-due';
import { move } from './move';

/** Ends the access to customers' accounts of resellers that have ended their participation. Returns how many. */
export function lapseOutOfProgram(): Promise<number> {
  return eachDue(
    'end an access of a company that left',
    (last) =>
      db.customerRelationship.findMany({
        where: {
          ...{ side: 'reseller', status: 'active', access: 'granted', reseller: outOfProgram },
          ...(last ? { id: { gt: last } } : {}),
        },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: batch,
      }),
    async ({ id }) => {
      await transaction(async (tx) => move(tx, clock, 'lapse_access', id));
      return true;
    },
  );
}
