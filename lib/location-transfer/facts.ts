import type { Member } from '@/lib/actor';
import { activeGlobalAdmin } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { hasSigned, usesSigned } from '@/lib/partner-id/commands';
import type { Facts } from './needs';

const named = { select: { name: true } };

/** The facts of a request as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { location, asker, holder, ...row } = await tx.locationTransfer.findUniqueOrThrow({
    where: { id },
    include: {
      asker: named,
      holder: named,
      location: { include: { partnerAccount: { omit: { passwordHash: true } } } },
    },
  });
  const { partnerAccount, organizationId, city } = location;
  return {
    ...row,
    city,
    asker: asker.name,
    holder: holder.name,
    account: { id: partnerAccount.id, name: partnerAccount.name, address: partnerAccount.signInEmail },
    usedBy: organizationId,
    inAgreement: await isInAgreement(tx, row),
    askerReady: (await findAsker(tx, row, partnerAccount.id)) !== null,
  };
}

type Row = { partnerId: string; askerId: string; askedById: string; holderId: string };

/** Whether an accepted agreement counts on a PartnerID: it stands in one, or its user has accepted one with another. */
export async function isInAgreement(
  tx: Tx | typeof db,
  { partnerId, holderId }: Pick<Row, 'partnerId' | 'holderId'>,
): Promise<boolean> {
  if (await hasSigned(tx, { organizationId: holderId })) return true;
  return (await tx.signature.findFirst({ where: { partnerId }, select: { id: true } })) !== null;
}

/**
 * The Global admin who asked, in whose name the location is linked; null once they may not, their account uses another membership account,
 * or its enrollment lets no PartnerID be replaced.
 */
export async function findAsker(tx: Tx | typeof db, row: Row, accountId: string): Promise<Member | null> {
  const { askerId: organizationId, askedById: userId } = row;
  const membership = await tx.membership.findFirst({
    where: { userId, organizationId, organization: { partnerAccountId: accountId }, ...activeGlobalAdmin },
    select: { roles: true },
  });
  if (!membership) return null;
  const from = { ip: null, userAgent: null, requestId: null };
  const member: Member = { as: 'member', userId, organizationId, roles: membership.roles, from };
  if (!(await usesSigned(member, tx))) return member;
  return reasonsAgainst('change_partner_id', member, await openOf(tx, member)).length === 0 ? member : null;
}
