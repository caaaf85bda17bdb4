import { clock } from '@/lib/actor';
import { db } from '@/lib/db';
import { expireEach } from '@/lib/worker/each-due';
import { hold } from './facts';
import { move } from './move';

/** Ends the changes whose new address did not prove itself in time. Returns how many. */
export function expireDue(): Promise<number> {
  return expireEach(
    'end a change of an address',
    (overdue) => db.addressChange.findMany(overdue),
    async (tx, id) => move(tx, clock, 'expire', await hold(tx, id)),
  );
}
