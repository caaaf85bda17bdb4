import type { z } from 'zod';
import type { Prisma } from '@/generated/prisma/client';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { partnersNow } from '@/lib/conditions';
import { db } from '@/lib/db';
import { findRegions, reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { open } from '@/lib/invitation/lifecycle';
import type { diagnosisShape } from '@/lib/invitation/schema';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { companyOf } from '@/lib/partnership/company';
import { countTry } from '@/lib/throttle';
import type { ResellerFacts } from './reseller';

export type Subject = z.output<typeof diagnosisShape>;

/**
 * What a provider may know of the company behind a PartnerID, or behind an invitation of its own; null when neither is named, or
 * the invitation is another's. 120 in ten minutes; refuses more. Source: domain facts 4.1 and 4.2.
 */
export async function findResellerFacts(member: Member, subject: Subject): Promise<ResellerFacts | null> {
  const sent = subject.invitation ? await findSent(member, subject.invitation) : null;
  const partnerId = subject.partnerId ?? sent?.partnerId ?? null;
  if (!partnerId && !sent) return null;
  await countTry('look_up_partner', member.organizationId);
  const location = partnerId ? await findLocation(partnerId) : null;
  const companyId = location?.organizationId ?? sent?.organizationId ?? null;
  const [against, { country, memberships }, company, partnership, invitation, admins] = await Promise.all([
    reasonsAgainstInviting(member),
    findRegions(member),
    companyId ? companyOf(db, companyId) : null,
    companyId ? findPartnership(member, companyId) : null,
    sent ?? findNewest(member, partnerId, companyId),
    companyId ? listGlobalAdmins(db, companyId) : [],
  ]);
  return {
    against: against.map(({ code }) => code),
    provider: { country },
    number: partnerId ? (location?.kind ?? null) : 'unasked',
    country: location?.countryIso2 ?? sent?.countryIso2 ?? null,
    company,
    regions: memberships,
    partnershipId: partnership?.id ?? null,
    invitation: invitation && seenBy(invitation, companyId),
    hasAdmin: admins.length > 0,
  };
}

const wanted = {
  id: true,
  status: true,
  partnerId: true,
  organizationId: true,
  countryIso2: true,
  expiresAt: true,
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findSent>>>;

function seenBy({ id, status, organizationId, expiresAt }: Row, companyId: string | null) {
  const kept = organizationId === null ? null : organizationId === companyId ? 'by_them' : 'by_another';
  return { id, status, kept, runOut: open.includes(status) && expiresAt !== null && expiresAt <= now() } as const;
}

function findSent({ organizationId: providerId }: Member, id: string) {
  return db.invitation.findFirst({ where: { id, kind: 'partnership', providerId }, select: wanted });
}

function findLocation(partnerId: string) {
  return db.location.findUnique({
    where: { partnerId },
    select: { kind: true, countryIso2: true, organizationId: true },
  });
}

function findPartnership({ organizationId: providerId }: Member, resellerId: string) {
  return db.partnership.findFirst({ where: partnersNow({ providerId, resellerId }), select: { id: true } });
}

// An open one says more than any that is over.
async function findNewest({ organizationId: providerId }: Member, partnerId: string | null, companyId: string | null) {
  const of = [...(partnerId ? [{ partnerId }] : []), ...(companyId ? [{ organizationId: companyId }] : [])];
  const newest = (more: Prisma.InvitationWhereInput) =>
    db.invitation.findFirst({
      where: { kind: 'partnership', providerId, OR: of, ...more },
      select: wanted,
      orderBy: { createdAt: 'desc' },
    });
  return (await newest({ status: { in: [...open] } })) ?? newest({});
}
