import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { days, freeze } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { createAnother, createWorkAccount } from '@/lib/organization/accounts';
import { signInWithPassword } from '@/lib/organization/sign-in';
import { password, refusalOf, signedIn, told, visitorFrom } from '../support/people';

const fields = (email = `${randomUUID()}@new.example`) => ({
  organization: 'Cendana Digital',
  country: 'ID',
  firstName: 'Wayan',
  lastName: 'Putra',
  email,
  password,
  timeZone: 'Asia/Makassar',
  locale: 'id' as const,
});

const lettersTo = (address: string) => db.letter.findMany({ where: { address }, orderBy: { createdAt: 'asc' } });

test('a work account is one organization in one country, with its founder as Global admin, a letter and an audit entry', async () => {
  const asked = fields('Wayan.Putra@New.Example');
  await createWorkAccount(visitorFrom(), asked);
  const user = await db.user.findUniqueOrThrow({
    where: { email: 'wayan.putra@new.example' },
    include: { memberships: { include: { organization: true } } },
  });
  expect(user).toMatchObject({ locale: 'id', timeZone: 'Asia/Makassar' });
  expect(user.passwordHash).toMatch(/^\$argon2id\$/);
  expect(user.memberships).toMatchObject([
    { roles: ['global_admin'], organization: { name: 'Cendana Digital', countryIso2: 'ID', kind: 'reseller' } },
  ]);
  expect(await lettersTo(user.email)).toMatchObject([{ name: 'account-created', locale: 'id' }]);
  const organizationId = user.memberships[0]?.organizationId ?? '';
  expect(await db.auditEntry.count({ where: { action: 'organization.create', organizationId } })).toBe(1);
});

test('a known address gets the same answer, keeps what it has, and hears of it once a day', async () => {
  const asked = fields();
  const first = await createWorkAccount(visitorFrom(), asked);
  const before = await db.user.findUniqueOrThrow({ where: { email: asked.email } });
  const again = { ...asked, organization: 'Other', password: 'another harbor without lanterns' };
  expect(await createWorkAccount(visitorFrom(), again)).toBe(first);
  await createWorkAccount(visitorFrom(), again);
  expect(await db.user.findUniqueOrThrow({ where: { email: asked.email } })).toEqual(before);
  expect(await db.membership.count({ where: { userId: before.id } })).toBe(1);
  expect((await lettersTo(asked.email)).map(({ name }) => name)).toEqual(['account-created', 'account-exists']);
  freeze(new Date(Date.now() + days(1)));
  await createWorkAccount(visitorFrom(), again);
  freeze(null);
  const letters = await lettersTo(asked.email);
  expect(letters).toHaveLength(3);
  const keys = letters.map(({ id }) => `letter ${id}`);
  const { rowCount } = await pool.query('select 1 from graphile_worker.jobs where key = any ($1)', [keys]);
  expect(rowCount).toBe(3);
});

test('of eight forms sent at once with one address, one founds the account; the others get the same answer and one letter', async () => {
  const asked = fields();
  const { won } = await told(Array.from({ length: 8 }, () => createWorkAccount(visitorFrom(2), asked)));
  expect(won).toBe(8);
  expect(await db.membership.count({ where: { user: { email: asked.email } } })).toBe(1);
  const names = (await lettersTo(asked.email)).map(({ name }) => name);
  expect(names.sort()).toEqual(['account-created', 'account-exists']);
});

test('a password that is the address, and a country without a market, are refused and nothing is kept', async () => {
  const asked = fields('cendana.digital@new.example');
  const weak = createWorkAccount(visitorFrom(), { ...asked, password: 'cendana.digital' });
  expect(await refusalOf(weak)).toEqual(['password_personal']);
  expect(await refusalOf(createWorkAccount(visitorFrom(), { ...asked, country: 'XX' }))).toEqual(['not_a_choice']);
  expect(await db.user.count({ where: { email: asked.email } })).toBe(0);
});

test('somebody signed in founds one more work account and uses it from then on', async () => {
  const asked = fields();
  await createWorkAccount(visitorFrom(), asked);
  const person = await signedIn(asked.email);
  await createAnother(person, visitorFrom().from, { organization: 'Cendana Pacific', country: 'AU' });
  const { organizationId } = await db.session.findUniqueOrThrow({ where: { id: person.sessionId } });
  expect(await db.organization.findUnique({ where: { id: organizationId ?? '' } })).toMatchObject({
    countryIso2: 'AU',
  });
  expect(await signInWithPassword(visitorFrom(), asked)).toMatch(/^[0-9a-f-]{36}$/);
});
