import type { Member } from '@/lib/actor';
import { demand, globalAdmin, inForce } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { move } from '@/lib/enrollment/move';
import { tellSides } from '@/lib/organization/tell-sides';
import { tie, usesSigned } from '@/lib/partner-id/commands';
import { countTry } from '@/lib/throttle';

/**
 * Ties a PartnerID to the work account. Once the company has accepted the agreement, replacing one is a step of the enrollment, told to
 * the contact, the Global admins and the providers; the enrollment's tables are written here, for they are one deed. Source: seed step 4.
 */
export async function choose(member: Member, { partnerId }: { partnerId: string }): Promise<void> {
  demand(globalAdmin, null, member);
  // Each replacement writes to everybody concerned.
  if (await usesSigned(member)) await countTry('change_partner_id', member.organizationId);
  await transaction(async (tx) => {
    const replaced = await tie(tx, member, partnerId);
    if (!replaced?.signed || replaced.was === null) return;
    const partnerIds = { was: replaced.was, partnerId };
    const entry = await move(tx, member, 'change_partner_id', await openOf(tx, member), { partnerIds });
    await tellProviders(tx, member, entry, partnerIds);
  });
}

/** Tells a reseller's providers that its orders carry another PartnerID from now on. A sentence in that story. */
export async function tellProviders(
  tx: Tx,
  member: Member,
  factId: string,
  partnerIds: { was: string; partnerId: string },
): Promise<void> {
  const { organizationId: resellerId } = member;
  const pairs = await tx.partnership.findMany({
    where: { resellerId, ...inForce },
    select: { id: true, providerId: true, provider: { select: { name: true } }, reseller: { select: { name: true } } },
  });
  for (const { id: partnershipId, providerId, provider, reseller } of pairs) {
    const sides = { providerId, resellerId, provider: provider.name, reseller: reseller.name };
    await tellSides(
      tx,
      sides,
      { provider: 'reseller-partner-id-changed' },
      factId,
      { partnershipId, ...partnerIds },
      member,
    );
  }
}
