import { expect, test } from 'vitest';
import { after, hours, now } from '@/lib/clock';
import { listPartners } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { listSessions, sessionsShown } from '@/lib/identity/sessions';
import { accept } from '@/lib/invitation/answers';
import { listLists } from '@/lib/invitation-list/queries';
import type { Found } from '@/lib/keyset';
import { upTo } from '@/lib/list/up-to';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { listProviders } from '@/lib/partnership/providers';
import { listCandidates } from '@/lib/provider/queries';
import { trio } from '../support/customers';
import { consent, holding, invite, partners, sender } from '../support/invitations';
import { many, uploaded } from '../support/lists';
import { colleague, signedIn } from '../support/people';
import { operator } from '../support/providers';
import { reseller } from '../support/story';

// What a list shows page by page is all of it, none twice.
async function all<Row extends { id: string }>(page: (after: string | null) => Promise<Found<Row>>): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = null, first = true; first || next; first = false) {
    const found = await page(next);
    ids.push(...found.rows.map(({ id }) => id));
    next = found.next;
  }
  return ids;
}

test('the providers of a reseller go on page by page, and so do the partners of a customer', async () => {
  const { reseller: member } = await partners();
  await accept(holding(member, await invite(await sender())), consent);
  const { customer } = await trio();
  const whole = (await listProviders(member, {})).rows.map(({ id }) => id);
  expect(whole).toHaveLength(2);
  expect(await all((after) => listProviders(member, { after }, 1))).toEqual(whole);
  const ties = (await listPartners(customer)).rows.map(({ id }) => id);
  expect(ties).toHaveLength(2);
  expect(await all((after) => listPartners(customer, { after }, 1))).toEqual(ties);
  expect((await listPartners(customer, { view: 'access' })).rows).toEqual([]);
});

test('the accounts of one Global admin go on page by page', async () => {
  const by = await operator();
  const member = await reseller('ID');
  const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  const accounts = [member.organizationId];
  for (let at = 0; at < 2; at++) {
    const { organizationId } = await reseller('ID');
    accounts.push(organizationId);
    await db.membership.create({
      data: { userId: member.userId, organizationId, roles: ['global_admin'], joinedAt: now() },
    });
  }
  expect(await all((after) => listCandidates(by, { email, after }, 1))).toEqual(accounts);
});

test('lists of companies go on behind the tenth', async () => {
  const member = await sender();
  for (let at = 0; at < 11; at++) await uploaded(member, many(1));
  const first = await listLists(member, { kind: 'partnership' });
  expect([first.rows.length, first.next]).toEqual([10, expect.any(String)]);
  expect((await listLists(member, { kind: 'partnership', after: first.next })).rows).toHaveLength(1);
});

test('sessions beyond those shown are counted and said', async () => {
  const { email, userId } = await colleague(await reseller('ID'), []);
  const person = await signedIn(email);
  const more = { userId, method: 'password', expiresAt: after(now(), hours(9)) };
  await db.session.createMany({ data: Array.from({ length: sessionsShown + 1 }, () => more) });
  const { rows, left } = await listSessions(person);
  expect([rows.length, left]).toEqual([sessionsShown, 2]);
});

test('every Global admin is told, however many they are', async () => {
  const member = await reseller('ID');
  const people = Array.from({ length: 55 }, (_, at) => ({
    email: `admin.${at}.${member.organizationId}@company.example`,
    firstName: 'Ayu',
    lastName: `${at}`,
  }));
  await db.user.createMany({ data: people });
  const users = await db.user.findMany({ where: { email: { in: people.map(({ email }) => email) } } });
  const { organizationId } = member;
  await db.membership.createMany({
    data: users.map(({ id }) => ({ userId: id, organizationId, roles: ['global_admin' as const], joinedAt: now() })),
  });
  expect(await listGlobalAdmins(db, organizationId)).toHaveLength(56);
});

test('a number that was counted up to a bound says that there may be more', () => {
  expect([upTo(999, 1000), upTo(1000, 1000)]).toEqual(['999', '1000+']);
});
