import { expect, test } from 'vitest';
import { authorize } from '@/lib/customer/answers';
import { end, grantAccess } from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { authorization, inviteCustomer, trio } from '../support/customers';
import { holding, partners } from '../support/invitations';
import { reseller } from '../support/story';

const tieOf = (customerId: string, side: 'provider' | 'reseller') =>
  db.customerRelationship.findFirstOrThrow({ where: { customerId, side } });

test.each([
  [{ accessProvider: 'yes' as const }, 'granted', 'none'],
  [{ accessReseller: 'yes' as const }, 'none', 'granted'],
])('ticked for one, access is given to that one: %o', async (ticked, provider, ofReseller) => {
  const pair = await partners('ID');
  const customer = await reseller('ID');
  const invitationId = await inviteCustomer(pair.reseller, pair.partnershipId);
  await authorize(holding(customer, invitationId), await authorization(ticked));
  expect((await tieOf(customer.organizationId, 'provider')).access).toBe(provider);
  expect((await tieOf(customer.organizationId, 'reseller')).access).toBe(ofReseller);
});

test('an access that was given is removed with its tie; one that never was stays none', async () => {
  const { customer, customerId } = await trio();
  const never = await tieOf(customerId, 'reseller');
  const given = await tieOf(customerId, 'provider');
  await grantAccess(customer, { relationshipId: given.id, seen: 1 });
  await end(customer, { relationshipId: never.id, seen: 1, access: 'remove', message: 'We part.' });
  await end(customer, { relationshipId: given.id, seen: 2, access: 'remove', message: 'We part.' });
  expect(await tieOf(customerId, 'reseller')).toMatchObject({ status: 'ended', access: 'none' });
  expect(await tieOf(customerId, 'provider')).toMatchObject({ status: 'ended', access: 'removed' });
});
