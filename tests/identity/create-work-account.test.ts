import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { days, freeze, hours } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { createAnother, createWorkAccount } from '@/lib/identity/accounts';
import { answerAsked, forgetUnproven, prove } from '@/lib/identity/asked-accounts';
import { askForReset } from '@/lib/identity/passwords';
import { signInWithIssuer, signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn } from '@/lib/organization/queries';
import { forgetTries } from '@/lib/throttle';
import { doJobs } from '../support/jobs';
import { colleague, holderOf, password, refusalOf, signedIn, told, visitorFrom } from '../support/people';
import { recorded } from '../support/statements';
import { reseller } from '../support/story';

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

afterEach(() => freeze(null));

/** Asks for an account and has the worker answer. Returns whoever reads the letter, holding its link. */
async function asked(form: ReturnType<typeof fields> & { onward?: string } = fields()) {
  await createWorkAccount(visitorFrom(), form);
  const { id } = await db.askedAccount.findFirstOrThrow({
    where: { email: form.email.toLowerCase() },
    orderBy: { id: 'desc' },
  });
  await doJobs();
  return { form, id, bearer: await holderOf('prove_address', id) };
}

/** The same, who then proves the address. */
async function founded(form = fields()) {
  const { bearer } = await asked(form);
  await prove(bearer, { password: form.password });
  return form;
}

test('a work account is one organization in one country, with its founder as Global admin, a letter and an audit entry', async () => {
  await founded(fields('Wayan.Putra@New.Example'));
  const user = await db.user.findUniqueOrThrow({
    where: { email: 'wayan.putra@new.example' },
    include: { memberships: { include: { organization: true } } },
  });
  expect(user).toMatchObject({ locale: 'id', timeZone: 'Asia/Makassar', addressProvenAt: expect.any(Date) });
  expect(user.passwordHash).toMatch(/^\$argon2id\$/);
  expect(user.memberships).toMatchObject([
    { roles: ['global_admin'], organization: { name: 'Cendana Digital', countryIso2: 'ID', kind: 'reseller' } },
  ]);
  expect((await lettersTo(user.email)).map(({ name, locale }) => [name, locale])).toEqual([
    ['prove-address', 'id'],
    ['account-created', 'id'],
  ]);
  const organizationId = user.memberships[0]?.organizationId ?? '';
  expect(await db.auditEntry.count({ where: { action: 'organization.create', organizationId } })).toBe(1);
});

test('nobody signs in, and there is no account, before the letter’s link was used', async () => {
  const { form, bearer } = await asked();
  expect(await refusalOf(signInWithPassword(visitorFrom(), form))).toEqual(['sign_in_wrong']);
  expect(await db.user.count({ where: { email: form.email } })).toBe(0);
  await prove(bearer, form);
  expect(await signInWithPassword(visitorFrom(), form)).toMatch(/^[0-9a-f-]{36}$/);
});

test('the link alone begins nothing: whoever had another’s address typed does not know the password', async () => {
  const { form, bearer } = await asked();
  expect(await refusalOf(prove(bearer, { password: 'a guess by whoever reads the letter' }))).toEqual([
    'asked_password_wrong',
  ]);
  expect(await db.user.count({ where: { email: form.email } })).toBe(0);
});

test('the password of a link can be guessed eight times', async () => {
  const { form, bearer } = await asked();
  for (let tried = 0; tried < 8; tried++) await refusalOf(prove(bearer, { password: 'a guess' }));
  expect(await refusalOf(prove(bearer, form))).toEqual(['too_many_tries']);
});

test('of eight who use one link at once, exactly one founds the account', async () => {
  const { form, bearer } = await asked();
  const { won, refused } = await told(Array.from({ length: 8 }, () => prove(bearer, form)));
  expect({ won, refused: new Set(refused) }).toEqual({ won: 1, refused: new Set(['link_used']) });
  expect(await db.membership.count({ where: { user: { email: form.email } } })).toBe(1);
});

test('a link that ran out begins nothing, and what was typed is forgotten', async () => {
  const { form, id, bearer } = await asked();
  freeze(new Date(Date.now() + hours(24) + 60_000));
  expect(await refusalOf(prove(bearer, form))).toEqual(['link_used']);
  expect(await forgetUnproven()).toBeGreaterThan(0);
  expect(await db.askedAccount.findUnique({ where: { id } })).toBeNull();
});

test('a stranger who asks with the same address takes nothing from its owner: each link goes with its own password', async () => {
  const email = `${randomUUID()}@new.example`;
  const own = await asked(fields(email));
  const strange = await asked({ ...fields(email), password: 'a password the owner never saw' });
  expect(await refusalOf(prove(strange.bearer, own.form))).toEqual(['asked_password_wrong']);
  await prove(own.bearer, own.form);
  expect(await refusalOf(prove(strange.bearer, strange.form))).toEqual(['link_used']);
  expect(await refusalOf(signInWithPassword(visitorFrom(), strange.form))).toEqual(['sign_in_wrong']);
  expect(await db.membership.count({ where: { user: { email } } })).toBe(1);
});

test('a known address gets the same answer, keeps what it has, and hears of it once a day', async () => {
  const form = await founded();
  const before = await db.user.findUniqueOrThrow({ where: { email: form.email } });
  const again = { ...form, organization: 'Other', password: 'another harbor without lanterns' };
  expect(await createWorkAccount(visitorFrom(), again)).toBeUndefined();
  await createWorkAccount(visitorFrom(), again);
  await doJobs();
  expect(await db.user.findUniqueOrThrow({ where: { email: form.email } })).toEqual(before);
  expect(await db.membership.count({ where: { userId: before.id } })).toBe(1);
  expect(await db.askedAccount.count({ where: { email: form.email } })).toBe(0);
  const names = async () => (await lettersTo(form.email)).map(({ name }) => name);
  expect(await names()).toEqual(['prove-address', 'account-created', 'account-exists']);
  freeze(new Date(Date.now() + days(1)));
  await forgetTries('create_account_address', form.email);
  await createWorkAccount(visitorFrom(), again);
  await doJobs();
  freeze(null);
  expect((await names()).filter((name) => name === 'account-exists')).toHaveLength(2);
  const keys = (await lettersTo(form.email)).map(({ id }) => `letter ${id}`);
  const { rowCount } = await pool.query('select 1 from graphile_worker.jobs where key = any ($1)', [keys]);
  expect(rowCount).toBe(4);
});

test('somebody invited who has not joined yet may found an account of their own, and joins later', async () => {
  const { email } = await db.user.create({
    data: { email: `${randomUUID()}@new.example`, firstName: 'A', lastName: 'B' },
  });
  await founded(fields(email));
  expect(await signedIn(email)).toMatchObject({ firstName: 'Wayan', accounts: [{ name: 'Cendana Digital' }] });
});

test('the worker’s answer, given twice, is one letter', async () => {
  const { form, id } = await asked();
  await answerAsked({ askedId: id, from: visitorFrom().from });
  expect(await lettersTo(form.email)).toHaveLength(1);
});

test('an issuer’s word begins an account asked for, without the password somebody chose for it', async () => {
  const { form } = await asked();
  const word = { issuer: 'https://issuer.example', subject: randomUUID(), provenAt: new Date(), replaces: null };
  const sessionId = await signInWithIssuer(visitorFrom(), { ...word, verifiedEmail: form.email });
  expect((await findSignedIn(sessionId))?.accounts).toMatchObject([{ roles: ['global_admin'], country: 'ID' }]);
  const user = await db.user.findUniqueOrThrow({ where: { email: form.email } });
  expect(user).toMatchObject({ passwordHash: null, addressProvenAt: expect.any(Date) });
  expect(await refusalOf(signInWithPassword(visitorFrom(), form))).toEqual(['sign_in_wrong']);
});

// What a request asks of the database, in its order; the values differ, of course.
async function textsOf(story: () => Promise<unknown>): Promise<string[]> {
  const { statements } = await recorded(() => story().catch(() => undefined));
  return statements.map(({ text }) => text);
}

const wrong = 'not the right password at all';
const requests: Record<string, (email: string) => Promise<unknown>> = {
  'creating an account': (email) => createWorkAccount(visitorFrom(50), fields(email)),
  'asking for a new password': (email) => askForReset(visitorFrom(51), { email }),
  'signing in': (email) => signInWithPassword(visitorFrom(52), { email, password: wrong }),
};

for (const [request, ask] of Object.entries(requests))
  test(`${request} asks the same of the database whether or not the address is known`, async () => {
    const { email } = await colleague(await reseller(), []);
    const gone = await colleague(await reseller(), []);
    await db.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
    await textsOf(() => ask(`${randomUUID()}@first.example`));
    const unknown = await textsOf(() => ask(`${randomUUID()}@nowhere.example`));
    expect(unknown.length).toBeGreaterThan(2);
    for (const known of [email, gone.email]) expect(await textsOf(() => ask(known))).toEqual(unknown);
  });

test('a password that is the address, and a country without a market, are refused and nothing is kept', async () => {
  const asked = fields('cendana.digital@new.example');
  const weak = createWorkAccount(visitorFrom(), { ...asked, password: 'cendana.digital' });
  expect(await refusalOf(weak)).toEqual(['password_personal']);
  expect(await refusalOf(createWorkAccount(visitorFrom(), { ...asked, country: 'XX' }))).toEqual(['not_a_choice']);
  expect(await db.askedAccount.count({ where: { email: asked.email } })).toBe(0);
});

test('somebody signed in founds one more work account and uses it from then on', async () => {
  const asked = await founded();
  const person = await signedIn(asked.email);
  await createAnother(person, visitorFrom().from, { organization: 'Cendana Pacific', country: 'AU' });
  const { organizationId } = await db.session.findUniqueOrThrow({ where: { id: person.sessionId } });
  expect(await db.organization.findUnique({ where: { id: organizationId ?? '' } })).toMatchObject({
    countryIso2: 'AU',
  });
  expect(await signInWithPassword(visitorFrom(), asked)).toMatch(/^[0-9a-f-]{36}$/);
});

test('whoever proves the address goes on to where they were going, though no browser remembers it; the path lies sealed', async () => {
  const onward = '/authorize-provider/q0Yk3m2f8pV1o7C9xR4tLwZbN6sHdJeUaGiKfMyTnXA';
  const { form, id, bearer } = await asked({ ...fields(), onward });
  const { rows } = await pool.query("select encode(onward, 'escape') as kept from asked_account where id = $1", [id]);
  expect(rows[0].kept.length).toBeGreaterThan(onward.length);
  expect(rows[0].kept).not.toContain('authorize');
  expect(await prove(bearer, form)).toEqual({ country: 'ID', onward });
});

test('of two who ask with one address, each goes on to where they were going themselves', async () => {
  const email = `${randomUUID()}@new.example`;
  const own = await asked({ ...fields(email), onward: '/authorize-partners/own' });
  await asked({ ...fields(email), password: 'a password the owner never saw', onward: '/authorize-partners/other' });
  expect(await prove(own.bearer, own.form)).toMatchObject({ onward: '/authorize-partners/own' });
});

test('who was going nowhere when they asked has nowhere to go on to', async () => {
  const { form, bearer } = await asked();
  expect(await prove(bearer, form)).toEqual({ country: 'ID', onward: null });
});
