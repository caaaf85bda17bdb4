import type { z } from 'zod';
import { userOf } from '@/lib/actor';
import { db, transaction } from '@/lib/db';
import type { Resolver } from '@/lib/domain-proof/resolver';
import { Refusal } from '@/lib/refusal';
import { hold } from './facts';
import { reasonsAgainst } from './lifecycle';
import { move } from './move';
import type { Decider } from './needs';
import { lookFor } from './prove';
import type { approveShape, declineShape } from './schema';

/**
 * One of the staff approves: the first of two, or the second, with whom the three days begin. The record must still be there. Refuses
 * `second_person_needed` to the same person twice, and `way_back_unproven`.
 */
export async function approve(
  staff: Decider,
  { wayBackId, seen }: z.output<typeof approveShape>,
  resolve?: Resolver,
): Promise<void> {
  await needMine(wayBackId);
  const found = await lookFor(wayBackId, resolve);
  await transaction(async (tx) => {
    const facts = await hold(tx, wayBackId, staff);
    const event = facts.status === 'approved_once' ? 'agree' : 'approve';
    const reasons = reasonsAgainst(event, staff, facts);
    if (reasons.length === 0 && found !== 'held') throw Refusal.because('way_back_unproven');
    await move(tx, staff, event, facts, { seen, ...(event === 'approve' ? { approvedById: userOf(staff) } : {}) });
  });
}

/** One of the staff says no, with a reason that whoever asked reads; also while the three days run. */
export async function decline(
  staff: Decider,
  { wayBackId, seen, reason }: z.output<typeof declineShape>,
): Promise<void> {
  await transaction(async (tx) =>
    move(tx, staff, 'decline', await hold(tx, wayBackId, staff), { seen, message: reason }),
  );
}

async function needMine(id: string): Promise<void> {
  if ((await db.wayBack.count({ where: { id } })) === 0) throw Refusal.because('not_yours');
}
