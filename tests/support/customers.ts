import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { findInForce } from '@/lib/agreement/queries';
import { authorize } from '@/lib/customer/answers';
import { allow } from '@/lib/customer/commands';
import { db } from '@/lib/db';
import { draftForCustomer, send } from '@/lib/invitation/commands';
import type { Orderer } from '@/lib/order/commands';
import { holding, partners, words } from './invitations';
import { reseller, reviewer } from './story';

/** Invites a customer for a pair, from the reseller. Returns the invitation's id. */
export async function inviteCustomer(member: Member, partnershipId: string): Promise<string> {
  const { partnerId: _, ...fields } = words();
  const invitationId = await draftForCustomer(member, { ...fields, partnershipId });
  await send(member, { invitationId, seen: 0 });
  return invitationId;
}

export async function authorization(more: { accessProvider?: 'yes'; accessReseller?: 'yes' } = {}) {
  const agreement = await findInForce(db, 'mca');
  if (!agreement) throw new Error('The template holds no customer agreement.');
  const { id: agreementId, pdfSha256 } = agreement;
  const person = { firstName: 'Bayu', lastName: 'Pratama', title: 'Director' };
  const said = { authority: 'yes', agree: 'yes', locale: 'en', statement: 'I may sign.' } as const;
  const numbers = { registrationIdKind: undefined, registrationId: undefined, telephone: undefined };
  return { agreementId, pdfSha256, ...person, ...said, ...numbers, ...more };
}

/** A pair and its customer, whose account staff allow unless said otherwise. */
export async function trio(country = 'ID', { allowed = true } = {}) {
  const pair = await partners(country);
  const customer = await reseller(country);
  const invitationId = await inviteCustomer(pair.reseller, pair.partnershipId);
  await authorize(holding(customer, invitationId), await authorization());
  const customerId = customer.organizationId;
  if (allowed) await allow(await reviewer(), { customerId, seen: 1 });
  return { ...pair, customer, customerId, invitationId };
}

/** Something to buy in a region. */
export async function offer(regionId = 'APAC', more: { priceMinor?: number; currency?: string } = {}): Promise<string> {
  const { id } = await db.offer.create({
    data: {
      code: randomUUID().slice(0, 8),
      name: 'Mail and documents',
      regionId,
      currency: 'USD',
      priceMinor: 1250,
      term: 'month',
      ...more,
    },
  });
  return id;
}

export function ordering(member: Member): Orderer {
  return { ...member, proven: true, secondStep: 'not_asked' };
}
