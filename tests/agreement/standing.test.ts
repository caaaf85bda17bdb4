import { afterEach, expect, test } from 'vitest';
import type { MustSign } from '@/generated/prisma/enums';
import { acceptedOf, agreementStandingOf } from '@/lib/agreement-standing/standing';
import { days, freeze } from '@/lib/clock';
import { listPartners, mayOrder } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { partiesOf } from '@/lib/invitation/facts';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { mayInviteCustomers } from '@/lib/invitation/needs';
import { findSituation } from '@/lib/overview/facts';
import { nextStep } from '@/lib/overview/next-step';
import { listResellers } from '@/lib/partnership/list';
import { findPartnership } from '@/lib/partnership/queries';
import { readinessOf } from '@/lib/partnership/readiness';
import { listProviders } from '@/lib/provider/roll';
import { publish, signedAs } from '../support/agreements';
import { trio } from '../support/customers';
import { company, sender } from '../support/invitations';
import { operator } from '../support/providers';

let year = 2040;

/** Two moments of a year no other test of this file walks: the day before a version comes into force, and that very moment. */
function turn() {
  year += 1;
  const from = new Date(Date.UTC(year, 2, 1));
  return { from, dayBefore: new Date(from.getTime() - days(1)), version: `${year}-03` };
}

const signed = async (organizationId: string) => (await agreementStandingOf(db, organizationId)).signed;

afterEach(() => freeze(null));

test.each([
  ['everybody', false, false],
  ['resellers', false, true],
  ['providers', true, false],
  ['nobody', true, true],
] as [MustSign, boolean, boolean][])(
  'a version that %s must sign stops nobody before its day; from then on a reseller has signed: %s, a provider: %s',
  async (mustSign, reseller, provider) => {
    const [active, supplying] = [await company('active'), await sender()];
    const { from, dayBefore, version } = turn();
    const id = await publish(version, from, { mustSign });
    freeze(dayBefore);
    const before = await Promise.all([active, supplying].map(({ organizationId }) => signed(organizationId)));
    freeze(from);
    const after = await Promise.all([active, supplying].map(({ organizationId }) => signed(organizationId)));
    await db.agreement.update({ where: { id }, data: { withdrawnAt: from } });
    expect(before).toEqual([true, true]);
    expect(after).toEqual([reseller, provider]);
    expect(await signed(active.organizationId)).toBe(true);
  },
);

test('who accepted a later version than it must has accepted; a version taken back serves nobody', async () => {
  const [{ organizationId: early }, { organizationId: late }] = [await company('active'), await company('active')];
  const [one, two] = [turn(), turn()];
  await publish(one.version, one.from);
  const next = await publish(two.version, two.from);
  await signedAs(early, next);
  freeze(one.from);
  expect([await signed(early), await signed(late)]).toEqual([true, false]);
  expect(await agreementStandingOf(db, early)).toMatchObject({ latest: { version: two.version }, coming: null });
  await db.agreement.update({ where: { id: next }, data: { withdrawnAt: one.from } });
  expect(await agreementStandingOf(db, early)).toMatchObject({ signed: false, coming: null });
  await db.agreement.updateMany({ where: { version: one.version }, data: { withdrawnAt: one.from } });
  expect(await signed(late)).toBe(true);
});

test('what is coming is the next version that binds this kind and is not accepted, for whoever accepted one before', async () => {
  const [active, begun, supplying] = [await company('active'), await company('qualified'), await sender()];
  const [one, two] = [turn(), turn()];
  const ids = [await publish(one.version, one.from, { mustSign: 'resellers' }), await publish(two.version, two.from)];
  freeze(one.dayBefore);
  const coming = async ({ organizationId }: { organizationId: string }) =>
    (await agreementStandingOf(db, organizationId)).coming?.version ?? null;
  expect([await coming(active), await coming(begun), await coming(supplying)]).toEqual([
    one.version,
    null,
    two.version,
  ]);
  expect((await agreementStandingOf(db, active.organizationId)).inForce?.version).toBe('2026-11');
  await signedAs(active.organizationId, ids[0] ?? '');
  expect(await coming(active)).toBe(two.version);
  freeze(one.from);
  expect((await agreementStandingOf(db, active.organizationId)).inForce).toMatchObject({
    version: one.version,
    from: one.from,
  });
  await db.agreement.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt: one.from } });
});

test('on the day of a version nothing new begins for who has not accepted it, said with version and day on both sides; what runs stays', async () => {
  const all = await trio();
  const { provider, reseller, customer, customerId, partnershipId } = all;
  const pair = { providerId: provider.organizationId, resellerId: reseller.organizationId };
  const { from, dayBefore, version } = turn();
  const id = await publish(version, from);
  const told = { version, day: from.toISOString().slice(0, 10) };
  const look = async () => {
    const found = await findPartnership(provider, partnershipId);
    if (!found) throw new Error('The partnership is not there.');
    const regions = new Map([
      [found.company.country, 'X'],
      [found.providerCountry, 'X'],
    ]);
    const lacks = readinessOf(found.company, { country: found.providerCountry }, regions).flatMap(
      ({ reasons }) => reasons,
    );
    return {
      lacks,
      inviting: await reasonsAgainstInviting(provider),
      customers: mayInviteCustomers(await partiesOf(db, pair), reseller),
      ready: (await listResellers(provider, { view: 'ready' })).rows.length,
      lacking: (await listResellers(provider, { view: 'lacking' })).rows.length,
      provider: found.provider.signed,
      roll: (await listProviders(await operator(), { view: 'unsigned' })).rows.some(
        (row) => row.id === pair.providerId,
      ),
      orders: (await listPartners(customer)).rows.map(mayOrder),
      steps: await Promise.all([stepOf(reseller, 'reseller'), stepOf(provider, 'provider')]),
    };
  };
  freeze(dayBefore);
  expect(await look()).toMatchObject({
    ...{
      lacks: [],
      inviting: [],
      customers: [],
      ready: 1,
      lacking: 0,
      provider: true,
      roll: false,
      orders: [true, true],
    },
  });
  freeze(from);
  expect(await look()).toEqual({
    lacks: [{ code: 'agreement_new_version', cure: 'agreements', with: told }],
    inviting: [{ code: 'agreement_new_version', cure: 'agreements', with: told }],
    customers: [{ code: 'reseller_agreement_new_version', with: told }],
    ...{ ready: 0, lacking: 1, provider: false, roll: true, orders: [false, false] },
    steps: [version, version],
  });
  expect(await db.customerRelationship.count({ where: { customerId, status: 'active' } })).toBe(2);
  await signedAs(pair.resellerId, id);
  await signedAs(pair.providerId, id);
  expect(await look()).toMatchObject({ lacks: [], inviting: [], customers: [], ready: 1, roll: false });
});

async function stepOf(member: Parameters<typeof findSituation>[0], kind: 'reseller' | 'provider') {
  const step = nextStep({ ...(await findSituation(member, kind)), waiting: [] });
  return step?.key === 'sign_new_version' ? step.name : null;
}

test('an organization nobody knows has accepted nothing', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000';
  expect((await acceptedOf(db, [nobody]))(nobody)).toEqual({ signed: false, before: false, needed: null });
  expect(await agreementStandingOf(db, nobody)).toEqual({ signed: false, latest: null, inForce: null, coming: null });
});
