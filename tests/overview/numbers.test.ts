import { beforeAll, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { listChanges } from '@/lib/company-change/queue';
import { listAccounts } from '@/lib/customer/queue';
import { listCustomers } from '@/lib/customer-relationship/list';
import { listPartners } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { listVersions } from '@/lib/edition/queries';
import type { VersionState } from '@/lib/edition/views';
import { listSent } from '@/lib/invitation/list';
import { listOffers } from '@/lib/order/catalogue';
import { listSubscriptions } from '@/lib/order/list';
import type { Audience } from '@/lib/overview/audiences';
import { findSituation } from '@/lib/overview/facts';
import { type Figure, figures } from '@/lib/overview/figures';
import { mostCounted } from '@/lib/overview/notes';
import { findStaffFigures } from '@/lib/overview/staff';
import { listResellers } from '@/lib/partnership/list';
import { listProviders } from '@/lib/partnership/providers';
import { readinessOf } from '@/lib/partnership/readiness';
import type { views } from '@/lib/partnership/views';
import { listProviders as listRoll } from '@/lib/provider/roll';
import { regionsToday } from '@/lib/region/queries';
import { listUnsealed } from '@/lib/signed-copy/queries';
import { listCases } from '@/lib/verification/queue';
import { listRequests } from '@/lib/way-back/queries';
import { partners, sender } from '../support/invitations';
import { crowded } from '../support/overview';
import { operator } from '../support/providers';

let all: Awaited<ReturnType<typeof crowded>>;

beforeAll(async () => {
  all = await crowded();
}, 400_000);

type Rows = { rows: unknown[] };
type Asked = { view?: string; kind?: string; status?: string; state?: VersionState };

/** The list a number leads to, as its page asks for it. */
const lists: Record<string, (who: Member, asked: Asked) => Promise<Rows>> = {
  '/indirect-resellers': (who, { view }) => listResellers(who, { view: view as 'ready' }, 500),
  '/invitations': (who, { kind, view = 'open' }) =>
    listSent(who, { kind: kind as 'customer', view: view as 'open' }, 500),
  '/customers': (who, { view }) => listCustomers(who, { view: view as 'held' }, 500),
  '/subscriptions': (who, { status }) => listSubscriptions(who, { status: status as 'active' }, 500),
  '/indirect-providers': (who, { view }) => listProviders(who, { view: view as 'access' }),
  '/partners': (who, { view }) => listPartners(who, { view: view as 'access' }),
  '/cases': async (_, { view = 'open' }) => listCases(all.staff, { view: view as 'open' }),
  '/company-changes': async (_, { view = 'open' }) => listChanges(all.staff, { view: view as 'open' }),
  '/customer-accounts': async (_, { view = 'open' }) => listAccounts(all.staff, { view: view as 'open' }),
  '/authorized-providers': async (_, { view = 'authorized' }) => listRoll(await operator(), { view: view as 'unsaid' }),
  '/agreement-versions': async (_, { state }) => ({ rows: await listVersions(await operator(), state) }),
  '/portal-health': async () => ({ rows: (await listUnsealed(await operator())).copies }),
  '/ways-back': async () => listRequests(await operator(), { view: 'open' }),
  '/offers': async () => listOffers(await operator(), {}, 500),
};

async function listed(who: Member, href: string): Promise<number> {
  const { pathname, searchParams } = new URL(href, 'http://portal.example');
  return (await lists[pathname]?.(who, Object.fromEntries(searchParams)))?.rows.length ?? -1;
}

async function counted(audience: Audience): Promise<Figure[]> {
  const staff = { reviewer: all.staff, lead: all.staff, operator: all.staff };
  if (audience in staff) return (await findStaffFigures(all.staff, [audience as 'lead'])).flatMap((one) => one.figures);
  const kind = audience as 'provider';
  return (await findSituation(all[kind], kind)).figures;
}

for (const audience of Object.keys(figures) as Audience[])
  test(`every number of a ${audience} leads to a list that shows just as many`, async () => {
    const found = await counted(audience);
    const who = audience in all ? all[audience as 'provider'] : all.provider;
    for (const { key, href, count, atLeast } of found) {
      expect(count, key).toBeGreaterThan(0);
      expect([key, await listed(who, href), atLeast]).toEqual([key, count, false]);
    }
    expect(found.map(({ key }) => key).toSorted()).toEqual(Object.keys(figures[audience]).toSorted());
  });

test('a reseller can trade exactly when its checklist has nothing against it', async () => {
  const regions = await regionsToday();
  const { countryIso2: country } = await db.organization.findUniqueOrThrow({
    where: { id: all.provider.organizationId },
  });
  const { reseller: abroad } = await partners('ID', { by: all.provider });
  await db.location.deleteMany({ where: { organizationId: abroad.organizationId } });
  const of = async (view: (typeof views)[number]) => (await listResellers(all.provider, { view })).rows;
  const lacks = (await of('partners')).filter((row) =>
    readinessOf(row, { country }, regions).some(({ reasons }) => reasons.length > 0),
  );
  expect(lacks.length).toBeGreaterThan(1);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  expect(ids(await of('lacking'))).toEqual(ids(lacks));
  expect(ids(await of('ready'))).not.toEqual([]);
  expect([...ids(await of('ready')), ...ids(lacks)].toSorted()).toEqual(ids(await of('partners')).toSorted());
});

test('a number is exact up to 300, and then says that there are more', async () => {
  const provider = await sender();
  const { organizationId: id, userId: createdById } = provider;
  const draft = { providerId: id, senderId: id, createdById, language: 'en' };
  const drafts = async () =>
    (await findSituation(provider, 'provider')).figures.find((one) => one.key === 'invitations_drafts');
  const write = (count: number) =>
    db.invitation.createMany({
      data: Array.from({ length: count }, (_, at) => ({ ...draft, email: `${at}.${count}@company.example` })),
    });
  await write(mostCounted);
  expect(await drafts()).toMatchObject({ count: 300, atLeast: false });
  await write(1);
  expect(await drafts()).toMatchObject({ count: 300, atLeast: true });
});
