import type { z } from 'zod';
import type { Actor, Member } from '@/lib/actor';
import { hold } from '@/lib/admin-access/facts';
import * as access from '@/lib/admin-access/move';
import { after, days, now } from '@/lib/clock';
import { sideOf } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { factsOf } from './facts';
import { move } from './move';
import type { Facts } from './needs';
import { visibleTo } from './policy';
import { accessChoices, type noticeShape, type partnershipShape } from './schema';

/**
 * Ends a partnership, with notice: what exists stays until the day given, and the customers stay beyond it. What becomes of the
 * provider's admin access is said here. Either side may. Source: domain facts 6.4, 7.7 and 10, rows 30 and 31.
 */
export async function giveNotice(member: Member, fields: z.output<typeof noticeShape>): Promise<void> {
  const { partnershipId, seen, reason, accessAfter } = fields;
  await transaction(async (tx) => {
    const before = await theirs(tx, member, partnershipId);
    const side = sideOf(member, before) ?? 'provider';
    if (!accessChoices[side].some((choice) => choice === accessAfter))
      throw Refusal.because('not_a_choice', { field: 'accessAfter' });
    const endsAt = after(now(), days(fields.noticeDays));
    await move(tx, member, 'give_notice', partnershipId, { seen, message: reason, endsAt, accessAfter });
    if (accessAfter === 'remove_now') await endAccess(tx, member, partnershipId);
  });
}

/** Whoever gave notice takes it back, within seven days. Admin access that was removed at once stays removed. */
export async function takeBack(
  member: Member,
  { partnershipId, seen }: z.output<typeof partnershipShape>,
): Promise<void> {
  await transaction(async (tx) => {
    await theirs(tx, member, partnershipId);
    await move(tx, member, 'take_back', partnershipId, { seen });
  });
}

/** A partnership of the member's own; another's is refused as if it did not exist. */
async function theirs(tx: Tx, member: Member, id: string): Promise<Facts> {
  const where = { AND: [visibleTo(member), { id }] };
  if (!(await tx.partnership.findFirst({ where, select: { id: true } }))) throw Refusal.because('not_yours');
  return factsOf(tx, id);
}

/** The provider's admin access ends with its partnership, if it has any. */
export async function endAccess(tx: Tx, actor: Actor, partnershipId: string): Promise<void> {
  const held = await hold(tx, partnershipId);
  if (held.status === 'granted' || held.status === 'requested') await access.move(tx, actor, 'end', held);
}
