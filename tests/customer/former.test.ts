import { expect, test } from 'vitest';
import { end, grantAccess } from '@/lib/customer-relationship/commands';
import { listCustomers } from '@/lib/customer-relationship/list';
import { findCustomer, listTheirUsers } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { trio } from '../support/customers';

type Trio = Awaited<ReturnType<typeof trio>>;

const tieOf = ({ customerId }: Trio, side: 'provider' | 'reseller') =>
  db.customerRelationship.findFirstOrThrow({ where: { customerId, side } });

test('whether a customer may buy is told its partners, each only while its own tie stands', async () => {
  const all = await trio();
  const { id: relationshipId } = await tieOf(all, 'provider');
  expect(await toldOf(all)).toEqual({ provider: ['allowed', 'allowed'], reseller: ['allowed', 'allowed'] });
  await end(all.customer, { relationshipId, seen: 1, access: 'remove', message: 'We go elsewhere.' });
  expect(await toldOf(all)).toEqual({ provider: [null, null], reseller: ['allowed', 'allowed'] });
  const { id } = await tieOf(all, 'reseller');
  await end(all.customer, { relationshipId: id, seen: 1, access: 'remove', message: 'We go elsewhere.' });
  expect(await toldOf(all)).toEqual({ provider: [null, null], reseller: [null, null] });
});

test('the people of a customer are seen by those of a partner with access whose role is made for it', async () => {
  const all = await trio();
  const { id: relationshipId } = await tieOf(all, 'provider');
  const as = (role: 'helpdesk_agent' | 'billing_admin') => ({ ...all.provider, roles: [role] });
  expect(await listTheirUsers(as('helpdesk_agent'), all.customerId)).toBeNull();
  await grantAccess(all.customer, { relationshipId, seen: 1 });
  expect(await listTheirUsers(as('helpdesk_agent'), all.customerId)).toHaveLength(1);
  expect(await listTheirUsers(as('billing_admin'), all.customerId)).toBeNull();
  expect(await listTheirUsers(all.reseller, all.customerId)).toBeNull();
  const granted = async (side: 'provider' | 'reseller') => (await findCustomer(all[side], all.customerId))?.granted;
  expect([await granted('provider'), await granted('reseller')]).toEqual([true, false]);
});

test('nor does a filter tell it a former partner', async () => {
  const all = await trio();
  const found = async (side: 'provider' | 'reseller', account?: readonly ['allowed', 'under_review', 'not_allowed']) =>
    (await listCustomers(all[side], account ? { account } : {})).rows.length;
  const any = ['allowed', 'under_review', 'not_allowed'] as const;
  const { id: relationshipId } = await tieOf(all, 'provider');
  await end(all.customer, { relationshipId, seen: 1, access: 'remove', message: 'We go elsewhere.' });
  expect([await found('provider'), await found('provider', any)]).toEqual([1, 0]);
  expect([await found('reseller'), await found('reseller', any)]).toEqual([1, 1]);
});

// What the list and the page say of the account.
async function toldOf(all: Trio) {
  const told = async (side: 'provider' | 'reseller') => {
    const { rows } = await listCustomers(all[side], {});
    return [rows[0]?.account, (await findCustomer(all[side], all.customerId))?.status];
  };
  return { provider: await told('provider'), reseller: await told('reseller') };
}
