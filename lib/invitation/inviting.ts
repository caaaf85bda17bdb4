import type { Member } from '@/lib/actor';
import { hasSigned } from '@/lib/agreement/queries';
import { db } from '@/lib/db';
import type { Reason } from '@/lib/refusal';
import { regionsToday } from '@/lib/region/queries';
import { countTry } from '@/lib/throttle';
import { mayInvite } from './needs';
import { recipientFit } from './recipient-region';

/** Why the member's organization can invite nobody now; an empty list opens the door. Source: domain fact 11.2. */
export async function reasonsAgainstInviting(member: Member): Promise<Reason[]> {
  const { organizationId } = member;
  const [own, signed] = await Promise.all([
    db.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { name: true, countryIso2: true, provider: { select: { status: true } } },
    }),
    hasSigned(db, organizationId),
  ]);
  const { name, countryIso2: country, provider } = own;
  return mayInvite({ provider: { organizationId, name, country, status: provider?.status ?? null, signed } }, member);
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
    resellerId ? isPartner(member, resellerId) : false,
  ]);
  const against: Reason[] = partners ? [{ code: 'already_partner' }] : recipientFit(country, countryIso2, memberships);
  return { name, country: countryIso2, region: memberships.get(countryIso2) ?? null, against };
}

async function isPartner({ organizationId: providerId }: Member, resellerId: string): Promise<boolean> {
  const where = { providerId, resellerId, status: { not: 'ended' } } as const;
  return (await db.partnership.findFirst({ where, select: { id: true } })) !== null;
}
