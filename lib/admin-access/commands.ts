import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { hold } from './facts';
import type { AdminAccessEvent } from './lifecycle';
import { type Change, move } from './move';
import { type accessShape, type declineShape, endOf, type grantShape, type requestShape } from './schema';

type Access = z.output<typeof accessShape>;

/** The reseller lets the provider in, asked or of its own accord. Needs a recent proof of identity: its gate sees to that. */
export function grant(member: Member, { partnershipId, seen, scope, length }: z.output<typeof grantShape>) {
  return tell(member, 'grant', partnershipId, { seen, scope, until: endOf(length) });
}

/** The reseller changes how long, or how far, the access goes. */
export function renew(member: Member, { partnershipId, seen, scope, length }: z.output<typeof grantShape>) {
  return tell(member, 'renew', partnershipId, { seen, scope, until: endOf(length) });
}

/** The provider asks for access it does not have. */
export function request(member: Member, { partnershipId, seen, scope, message }: z.output<typeof requestShape>) {
  return tell(member, 'request', partnershipId, { seen, scope, ...(message ? { message } : {}) });
}

/** The reseller says no to a request; the partnership stays. */
export function decline(member: Member, { partnershipId, seen, message }: z.output<typeof declineShape>) {
  return tell(member, 'decline', partnershipId, { seen, ...(message ? { message } : {}) });
}

/** The reseller takes the access away, at any time; the partnership stays. Source: the seed's note on partnerships. */
export function remove(member: Member, { partnershipId, seen }: Access) {
  return tell(member, 'remove', partnershipId, { seen });
}

/** The provider gives its access up. */
export function giveUp(member: Member, { partnershipId, seen }: Access) {
  return tell(member, 'give_up', partnershipId, { seen });
}

async function tell(member: Member, event: AdminAccessEvent, partnershipId: string, change: Change): Promise<void> {
  await transaction(async (tx) => {
    await needParty(tx, member, partnershipId);
    await move(tx, member, event, await hold(tx, partnershipId), change);
  });
}

// Another pair's partnership is refused as if it did not exist.
async function needParty(tx: Tx, { organizationId }: Member, id: string): Promise<void> {
  const own = { OR: [{ providerId: organizationId }, { resellerId: organizationId }] };
  const found = await tx.partnership.findFirst({ where: { AND: [own, { id }] }, select: { id: true } });
  if (!found) throw Refusal.because('not_yours');
}
