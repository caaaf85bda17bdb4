import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { inForce } from '@/lib/conditions';
import { db, type Tx } from '@/lib/db';
import { findRegions } from '@/lib/invitation/inviting';
import { open } from '@/lib/invitation/lifecycle';
import { readPartnerId } from '@/lib/partner-id/read';
import { companyOf } from '@/lib/partnership/company';
import { countTry } from '@/lib/throttle';
import { type AgreementAnswer, agreementAnswers, answerByPartnerId, answerByTenant } from './answers';
import type { Question } from './schema';

/**
 * Whether a company has signed what it must have signed now: the answer with its reason, and the code the original would give. `needed`: the
 * version it would have to accept. `known`: the company, told only to its partner or to who invited it; null for everybody else.
 */
export type AgreementStatus = {
  answer: AgreementAnswer;
  signed: boolean;
  code: number | null;
  needed: { version: string; day: string } | null;
  known: Known | null;
};

/** `partnershipId`: null while the company only keeps an invitation of the provider's. */
export type Known = { resellerId: string; name: string; partnershipId: string | null };

/**
 * Asked by a provider, by exactly one of a PartnerID and the id of a work account; 120 in ten minutes, and refuses more. Of a company that is no
 * partner nothing but the answer is told. Source: domain fact 4.1.
 */
export async function findAgreementStatus(member: Member, { partnerId, tenant }: Question): Promise<AgreementStatus> {
  if (partnerId && tenant) return plain('both_asked');
  if (partnerId) {
    const read = readPartnerId(partnerId);
    return read ? byPartnerId(member, read) : plain('partner_id_malformed');
  }
  if (!tenant) return plain('none_asked');
  return z.uuid().safeParse(tenant).success ? byTenant(member, tenant) : plain('tenant_malformed');
}

async function byPartnerId(member: Member, partnerId: string): Promise<AgreementStatus> {
  await countTry('look_up_partner', member.organizationId);
  const location = await db.location.findUnique({
    where: { partnerId },
    select: { kind: true, countryIso2: true, closedAt: true, organizationId: true },
  });
  const { country, memberships: regions } = await findRegions(member);
  const company = location?.organizationId ? await companyOf(db, location.organizationId) : null;
  const answer = answerByPartnerId({ location, company, provider: { country }, regions });
  return told(member, answer, company);
}

async function byTenant(member: Member, id: string): Promise<AgreementStatus> {
  await countTry('look_up_partner', member.organizationId);
  const there = await db.organization.findFirst({ where: { id, closedAt: null }, select: { id: true } });
  const company = there && (await companyOf(db, there.id));
  return told(member, answerByTenant({ company }), company);
}

type Company = Awaited<ReturnType<typeof companyOf>>;

async function told(member: Member, answer: AgreementAnswer, company: Company | null): Promise<AgreementStatus> {
  const known = company && (await findKnown(db, member, company.organizationId));
  const needed = known ? company.agreement.needed : null;
  return { ...plain(answer), needed, known: known && { ...known, name: company.name } };
}

/** How a provider knows a reseller: as its partner, or as who keeps an invitation of its own; null for a stranger. */
export async function findKnown(tx: Tx | typeof db, { organizationId: providerId }: Member, resellerId: string) {
  const partners = await tx.partnership.findFirst({
    where: { providerId, resellerId, ...inForce },
    select: { id: true },
  });
  if (partners) return { resellerId, partnershipId: partners.id };
  const invited = await tx.invitation.findFirst({
    where: { providerId, organizationId: resellerId, kind: 'partnership', status: { in: [...open] } },
    select: { id: true },
  });
  return invited && { resellerId, partnershipId: null };
}

const plain = (answer: AgreementAnswer): AgreementStatus => ({
  ...{ answer, ...agreementAnswers[answer] },
  ...{ needed: null, known: null },
});
