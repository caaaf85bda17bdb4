import { expect, test, vi } from 'vitest';
import type { Member, Territory } from '@/lib/actor';
import { everyCustomer, listCustomers } from '@/lib/customer-relationship/list';
import { findCustomer } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { asOf, ChangedMeanwhile, shownAsOf } from '@/lib/form/changed-meanwhile';
import { park } from '@/lib/invitation/answers';
import { listResellersLacking } from '@/lib/lack/resellers';
import { setMark } from '@/lib/mark/commands';
import { territoryShape } from '@/lib/mark/schema';
import { setLimit, setTerritory, territoryTrail } from '@/lib/mark/territories';
import { everyReseller, listResellers } from '@/lib/partnership/list';
import { findPair, findPartnership } from '@/lib/partnership/queries';
import { trio } from '../support/customers';
import { company, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf, signedIn } from '../support/people';

vi.setConfig({ testTimeout: 120_000 });

const looking = (member: Member, territory: Territory): Member => ({ ...member, territory });
const owned: Territory = { countries: [], owned: true, limits: false };

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('a list begins with the reader’s countries and those they own, and shows all when asked', async () => {
  const provider = await sender();
  const [here, there] = [await partners('ID', { by: provider }), await partners('MY', { by: provider })];
  const names = async (territory: Territory, asked: { territory?: 'all' } = {}) =>
    (await listResellers(looking(provider, territory), asked)).rows.map(({ id }) => id);
  expect(await names({ countries: ['MY'], owned: false, limits: false })).toEqual([there.partnershipId]);
  expect(await names(owned)).toEqual([]);
  await setMark(provider, {
    ...{ aboutId: here.reseller.organizationId, owner: provider.userId, ownNumber: undefined, tags: [] },
  });
  expect(await names(owned)).toEqual([here.partnershipId]);
  const both = { ...owned, countries: ['MY'] };
  expect(await names(both)).toEqual([there.partnershipId, here.partnershipId]);
  expect(await names(owned, { territory: 'all' })).toEqual([there.partnershipId, here.partnershipId]);
  // What a colleague owns is no territory of mine.
  const rosa = await colleague(provider, ['sales_agent']);
  expect((await listResellers(looking(rosa, owned), {})).rows).toEqual([]);
});

test('where it limits, no list, page, file or search of resellers holds another company', async () => {
  const { provider, partnershipId, reseller } = await partners('ID');
  const kept = await company('qualified');
  await park(holding(kept, await invite(provider)));
  const elsewhere = looking(provider, { countries: ['MY'], owned: false, limits: true });
  const there = looking(provider, { countries: ['ID'], owned: false, limits: true });
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: reseller.organizationId } });
  for (const asked of [{}, { territory: 'all' as const }, { search: name }]) {
    expect((await listResellers(elsewhere, asked)).rows).toEqual([]);
    expect(await all(everyReseller(elsewhere, asked))).toEqual([]);
  }
  expect((await listResellers(there, {})).rows).toHaveLength(1);
  expect((await listResellersLacking(elsewhere, { territory: 'all' })).rows).toEqual([]);
  expect((await listResellersLacking(there, {})).rows).toHaveLength(1);
  for (const find of [findPartnership, findPair]) {
    expect(await find(elsewhere, partnershipId)).toBeNull();
    expect(await find(there, partnershipId)).not.toBeNull();
  }
  // The other side is limited by nobody's territory but its own people's.
  expect(await findPartnership(reseller, partnershipId)).not.toBeNull();
});

test('and none of customers', async () => {
  const { provider, reseller, customerId } = await trio('ID');
  for (const member of [provider, reseller]) {
    const elsewhere = looking(member, { countries: ['MY'], owned: true, limits: true });
    expect((await listCustomers(elsewhere, { territory: 'all' })).rows).toEqual([]);
    expect(await all(everyCustomer(elsewhere, {}))).toEqual([]);
    expect(await findCustomer(elsewhere, customerId)).toBeNull();
    await setMark(member, { aboutId: customerId, owner: member.userId, ownNumber: undefined, tags: [] });
    expect((await listCustomers(elsewhere, {})).rows).toHaveLength(1);
    expect(await findCustomer(elsewhere, customerId)).not.toBeNull();
  }
});

test('who manages users sets a territory, which counts from the next page on; nobody else does', async () => {
  const provider = await sender();
  const rosa = await colleague(provider, ['sales_agent']);
  const { membershipId } = rosa;
  const fields = { membershipId, countries: ['ID', 'MY'], owned: true };
  expect(await refusalOf(setTerritory(rosa, fields))).toEqual(['only_who_may_grant']);
  expect(await refusalOf(setTerritory(await sender(), fields))).toEqual(['not_yours']);
  const shown = await asOf(territoryTrail(membershipId));
  await setTerritory(provider, fields);
  const [account] = (await signedIn(rosa.email)).accounts;
  expect(account?.territory).toEqual({ countries: ['ID', 'MY'], owned: true, limits: false });
  const again = shownAsOf.run(shown, () => setTerritory(provider, { ...fields, countries: [] }));
  await expect(again).rejects.toBeInstanceOf(ChangedMeanwhile);
  expect(await refusalOf(setLimit(rosa, { limits: 'yes' }))).toEqual(['user_manager_only']);
  await setLimit(provider, { limits: 'yes' });
  expect((await signedIn(rosa.email)).accounts[0]?.territory?.limits).toBe(true);
  await setTerritory(provider, { membershipId, countries: [], owned: false });
  expect((await signedIn(rosa.email)).accounts[0]?.territory).toBeNull();
  const entry = { action: 'user.territory', organizationId: provider.organizationId };
  expect(await db.auditEntry.count({ where: entry })).toBe(2);
});

test('a territory is read as a form sends it: one country, several or none', () => {
  const membershipId = '0199c000-0000-7000-8000-000000000001';
  const read = (form: object) => territoryShape.safeParse({ membershipId, ...form });
  expect(read({}).data).toEqual({ membershipId, countries: [], owned: false });
  expect(read({ countries: 'ID', owned: 'yes' }).data).toEqual({ membershipId, countries: ['ID'], owned: true });
  expect(read({ countries: ['ID', 'MY'] }).data?.countries).toEqual(['ID', 'MY']);
  expect(read({ countries: 'id; drop' }).success).toBe(false);
});
