import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { life, reviewersChecks, statusOf } from './lifecycle';
import { move } from './move';

/** Starts what a reviewer has to look at: what was not begun, and what was not in order before. */
export async function restart(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  for (const kind of reviewersChecks)
    if (life.eventsFor(actor, statusOf(facts, kind)).includes('start')) await move(tx, actor, 'start', kind, facts);
}
