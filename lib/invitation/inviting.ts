import type { Member } from '@/lib/actor';
import { inForce, type Pair } from '@/lib/conditions';
import { db, type Tx } from '@/lib/db';
import { arePartners } from '@/lib/partnership/queries';
import { type Reason, Refusal } from '@/lib/refusal';
import { regionsToday } from '@/lib/region/queries';
import { countTry } from '@/lib/throttle';
import { partiesOf } from './facts';
import { mayInvite, mayInviteCustomers } from './needs';
import { recipientFit } from './recipient-region';

/** The two who invite a customer together, by their partnership. */
export type InvitingPair = Pair & { id: string };

/** A pair the member's company is one of. Refuses one that has ended, and another's as if it did not exist. */
export async function pairOf(
  tx: Tx | typeof db,
  { organizationId }: Member,
  partnershipId: string,
): Promise<InvitingPair> {
  const own = { OR: [{ providerId: organizationId }, { resellerId: organizationId }] };
  const pair = await tx.partnership.findFirst({
    where: { AND: [own, { id: partnershipId, ...inForce }] },
    select: { id: true, providerId: true, resellerId: true },
  });
  if (!pair) throw Refusal.because('not_yours');
  return pair;
}

/**
 * Why the member's organization can invite nobody now, alone or, for customers, in the names of a pair; an empty list opens the door.
 * Source: domain facts 7.1 and 11.2.
 */
export async function reasonsAgainstInviting(
  member: Member,
  pair: InvitingPair | null = null,
  tx: Tx | typeof db = db,
): Promise<Reason[]> {
  if (pair) return mayInviteCustomers(await partiesOf(tx, pair), member);
  return mayInvite(await partiesOf(tx, { providerId: member.organizationId, resellerId: null }), member);
}

/** What a form about a recipient judges by while one types: the provider's country and the region of every other. */
export async function findRegions({ organizationId }: Member) {
  const [{ countryIso2: country }, memberships] = await Promise.all([
    db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { countryIso2: true } }),
    regionsToday(),
  ]);
  return { country, memberships };
}

/**
 * The location a PartnerID belongs to, and why its company could not authorize the provider; null when there is none. Any provider
 * may look one up, 120 in ten minutes. Refuses more. Source: domain fact 3, rule 10.
 */
export async function lookUpPartner(member: Member, partnerId: string) {
  await countTry('look_up_partner', member.organizationId);
  const location = await db.location.findFirst({
    where: { partnerId, kind: 'location' },
    select: { name: true, countryIso2: true, organizationId: true },
  });
  if (!location) return null;
  const { name, countryIso2, organizationId: resellerId } = location;
  const [{ country, memberships }, partners] = await Promise.all([
    findRegions(member),
    resellerId ? arePartners(db, member.organizationId, resellerId) : false,
  ]);
  const against: Reason[] = partners ? [{ code: 'already_partner' }] : recipientFit(country, countryIso2, memberships);
  return { name, country: countryIso2, region: memberships.get(countryIso2) ?? null, against };
}
