import type { Member } from '@/lib/actor';
import { findKnown } from '@/lib/agreement-status/queries';
import type { Tx } from '@/lib/db';
import { open } from '@/lib/invitation/lifecycle';
import { customerFactsOf } from '@/lib/order/facts';
import { companyOf } from '@/lib/partnership/company';
import { readinessOf } from '@/lib/partnership/readiness';
import { Refusal } from '@/lib/refusal';
import { regionsOf } from '@/lib/region/queries';
import { customerStep, resellerStep, type Step } from './steps';

/** What a company lacks towards the member's own, now. `invitationId`: the one it keeps, where its answer is all it lacks. */
export type Lack = {
  aboutId: string;
  kind: 'reseller' | 'customer';
  company: string;
  step: Step | null;
  invitationId?: string;
};

/** Refuses `not_yours` for a company that is neither a partner nor a customer, nor keeps an invitation. */
export async function lackOf(tx: Tx, member: Member, aboutId: string): Promise<Lack> {
  const found = await tx.organization.findUnique({ where: { id: aboutId }, select: { kind: true, name: true } });
  if (found?.kind === 'customer') return ofCustomer(tx, member, aboutId, found.name);
  if (found?.kind === 'reseller') return ofReseller(tx, member, aboutId, found.name);
  throw Refusal.because('not_yours');
}

async function ofReseller(tx: Tx, member: Member, aboutId: string, company: string): Promise<Lack> {
  const known = await findKnown(tx, member, aboutId);
  if (!known) throw Refusal.because('not_yours');
  const reseller = await companyOf(tx, aboutId);
  const own = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const regions = await regionsOf(tx, [own.countryIso2, reseller.country]);
  const step = resellerStep(readinessOf(reseller, { country: own.countryIso2 }, regions), reseller.enrollment);
  const lack = { aboutId, kind: 'reseller', company, step } as const;
  if (step || known.partnershipId) return lack;
  const { id } = await tx.invitation.findFirstOrThrow({
    where: {
      organizationId: aboutId,
      providerId: member.organizationId,
      kind: 'partnership',
      status: { in: [...open] },
    },
    orderBy: { createdAt: 'desc' },
  });
  return { ...lack, step: 'answer', invitationId: id };
}

async function ofCustomer(tx: Tx, { organizationId }: Member, aboutId: string, company: string): Promise<Lack> {
  const own = [
    { side: 'provider', providerId: organizationId },
    { side: 'reseller', resellerId: organizationId },
  ] as const;
  const tie = await tx.customerRelationship.findFirst({
    where: { customerId: aboutId, status: 'active', OR: [...own] },
    select: { id: true },
  });
  if (!tie) throw Refusal.because('not_yours');
  return { aboutId, kind: 'customer', company, step: customerStep(await customerFactsOf(tx, aboutId)) };
}
