import { clock } from '@/lib/actor';
import { db } from '@/lib/db';
import { expireEach } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';

/** Ends the requests nobody answered in time, and tells who asked. Returns how many. */
export function expireDue(): Promise<number> {
  return expireEach(
    'end a request to join',
    (overdue) => db.joinRequest.findMany(overdue),
    async (tx, id) => move(tx, clock, 'expire', await hold(tx, id, clock)),
  );
}
