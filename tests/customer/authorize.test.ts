import { expect, test } from 'vitest';
import { authorize } from '@/lib/customer/answers';
import { grantAccess, removeAccess } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { draftForCustomer } from '@/lib/invitation/commands';
import { authorization, inviteCustomer, trio } from '../support/customers';
import { company, holding, partners, sender, words } from '../support/invitations';
import { refusalOf, told } from '../support/people';
import { reseller } from '../support/story';

test('a customer authorizes both at once: agreement, two relationships, no access unless ticked', async () => {
  const { customerId, invitationId } = await trio();
  const ties = await db.customerRelationship.findMany({ where: { customerId }, orderBy: { side: 'asc' } });
  expect(ties.map(({ side, status, access }) => [side, status, access])).toEqual([
    ['provider', 'active', 'none'],
    ['reseller', 'active', 'none'],
  ]);
  const signature = await db.signature.findFirstOrThrow({ where: { organizationId: customerId } });
  const agreement = await db.agreement.findUniqueOrThrow({ where: { id: signature.agreementId } });
  expect([agreement.kind, signature.pdfSha256]).toEqual(['mca', agreement.pdfSha256]);
  expect((await db.organization.findUniqueOrThrow({ where: { id: customerId } })).kind).toBe('customer');
  expect((await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).status).toBe('accepted');
});

test('of sixteen presses on the button one authorizes', async () => {
  const pair = await partners();
  const customer = await reseller();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  const fields = await authorization();
  const { won } = await told(Array.from({ length: 16 }, () => authorize(holding(customer, id), fields)));
  expect(won).toBe(1);
  expect(await db.customerRelationship.count({ where: { customerId: customer.organizationId } })).toBe(2);
});

test('a partner’s account, another region and a pair that parted are refused', async () => {
  const pair = await partners();
  const id = await inviteCustomer(pair.reseller, pair.partnershipId);
  const fields = await authorization();
  expect(await refusalOf(authorize(holding(await company(), id), fields))).toEqual(['reseller_cannot_be_customer']);
  expect(await refusalOf(authorize(holding(await sender(), id), fields))).toEqual(['not_a_customer']);
  expect(await refusalOf(authorize(holding(await reseller('FR'), id), fields))).toEqual(['customer_country_elsewhere']);
  const { partnerId: _, ...french } = words({ country: 'FR' });
  const elsewhere = draftForCustomer(pair.reseller, { ...french, partnershipId: pair.partnershipId });
  expect(await refusalOf(elsewhere)).toEqual(['recipient_in_other_region']);
});

test('access is the customer’s to give and to take, apart from the relationship', async () => {
  const all = await trio();
  const { id: relationshipId } = await db.customerRelationship.findFirstOrThrow({
    where: { customerId: all.customerId, side: 'provider' },
  });
  expect(await refusalOf(grantAccess(all.provider, { relationshipId, seen: 1 }))).toContain('not_yours');
  await grantAccess(all.customer, { relationshipId, seen: 1 });
  await removeAccess(all.customer, { relationshipId, seen: 2 });
  const tie = await db.customerRelationship.findUniqueOrThrow({ where: { id: relationshipId } });
  expect([tie.status, tie.access]).toEqual(['active', 'removed']);
});
