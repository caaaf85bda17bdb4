import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { Client } from 'pg';
import { db } from '@/lib/db';
import { bring, cast } from '../support/story';
import { type BuiltAction, builtActions, builtRoutes } from './support/built';
import { type Audience, actions, answerOf, audiences, ownToDo, routes } from './support/matrix';
import { origin } from './support/origin';
import { expect, test } from './support/test';
import { addIdlePerson, answered, emails, everythingOf, post, visit } from './support/visits';

test.describe.configure({ mode: 'default' });

const client = new Client({ connectionString: process.env.DATABASE_URL });
const visits = new Map<Audience, APIRequestContext>();
const absentId = randomUUID();

type Victim = { organizationId: string; enrollmentId: string; membershipId: string };
// One for each audience, so that all audiences try at once and what changed says who changed it.
const victims = new Map<Audience, Victim>();
let untouched = new Map<Audience, string>();

test.beforeAll(async () => {
  await client.connect();
  for (const audience of audiences) victims.set(audience, await newVictim());
  visits.set('nobody', await visit());
  visits.set('idle', await visit(await addIdlePerson(client, victimOf('idle').organizationId)));
  for (const [audience, email] of Object.entries(emails)) visits.set(audience as Audience, await visit(email));
  untouched = await everything();
});

test.afterAll(async () => {
  for (const context of visits.values()) await context.dispose();
  await client.end();
});

/** A reseller whose enrollment is being reviewed. */
async function newVictim(): Promise<Victim> {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const { organizationId, userId } = people.member;
  const { id: membershipId } = await db.membership.findFirstOrThrow({ where: { organizationId, userId } });
  return { organizationId, enrollmentId, membershipId };
}

/** Everything kept about each audience's victim. */
async function everything(): Promise<Map<Audience, string>> {
  const found = new Map<Audience, string>();
  for (const audience of audiences) found.set(audience, await everythingOf(client, victimOf(audience).organizationId));
  return found;
}

async function expectUntouched(before = untouched): Promise<void> {
  const now = await everything();
  for (const audience of audiences)
    expect.soft(now.get(audience), `${audience} changed something`).toBe(before.get(audience));
}

function victimOf(audience: Audience): Victim {
  const victim = victims.get(audience);
  if (!victim) throw new Error(`Nobody is there for the audience ${audience} to harm.`);
  return victim;
}

function visitOf(audience: Audience): APIRequestContext {
  const context = visits.get(audience);
  if (!context) throw new Error(`Nobody wears the audience ${audience}.`);
  return context;
}

const fill = (address: string) => address.replaceAll(/\[\w+\]/g, absentId);

test('every action and every route of the build has a row, and every row an action or a route', () => {
  const listed = Object.entries(actions).flatMap(([file, names]) =>
    Object.keys(names).map((name) => `${file} ${name}`),
  );
  expect(
    builtActions()
      .map(({ file, name }) => `${file} ${name}`)
      .sort(),
  ).toEqual(listed.sort());
  expect(builtRoutes().sort()).toEqual(Object.keys(routes).sort());
});

for (const [address, { gate, absent = 'ok' }] of Object.entries(routes))
  test(`whoever asks for ${address} gets what is theirs to see`, async () => {
    const path = fill(address);
    await atOnce(async (audience) => {
      const response = await visitOf(audience).get(path, { maxRedirects: 0 });
      if (address !== '/icon.svg') expect.soft(response.headers()['cache-control'], path).toBe('private, no-store');
      const got = answered(response);
      const letThrough = answerOf(gate, audience) === 'ok';
      const expected = letThrough ? (absent === 'ok' ? ['ok', 'elsewhere'] : [absent]) : [answerOf(gate, audience)];
      expect.soft(expected, `${audience} at ${path} got ${got}`).toContain(got);
    });
  });

const atOnce = (attempt: (audience: Audience) => Promise<void>) => Promise.all(audiences.map(attempt));

/** Every field an action could ask for, so that only the right is missing. No address and no password: nothing is founded. */
const fieldsWith = (ids: Victim) => ({
  ...ids,
  sessionId: ids.membershipId,
  letterId: ids.membershipId,
  invitationId: ids.membershipId,
  partnershipId: ids.membershipId,
  agreementId: ids.membershipId,
  importId: ids.membershipId,
  line: '2',
  token: 'A'.repeat(43),
  partnerId: '9999999',
  seen: '-1',
  access: 'off',
  roles: 'global_admin',
  reason: 'NAME_MISMATCH',
  field: 'company',
  message: 'Out with it.',
  passed: 'company',
  proposedAt: '2026-01-01T00:00:00Z',
  legalName: 'Changed by a stranger',
  addressLine1: 'Changed by a stranger',
  city: 'Elsewhere',
  telephone: '+6281234567890',
  firstName: 'Changed',
  lastName: 'Stranger',
});

async function tryOut(action: BuiltAction, audience: Audience): Promise<void> {
  const gate = actions[action.file]?.[action.name] ?? 'anybody';
  const expected = answerOf(gate, audience);
  if (expected === 'ok' && audience !== 'idle' && audience !== 'nobody' && ownToDo.includes(action.name)) return;
  const absent = { organizationId: absentId, enrollmentId: absentId, membershipId: absentId };
  const mayHold = gate === 'reviewer' && expected === 'ok';
  for (const ids of mayHold ? [absent] : [absent, victimOf(audience)]) {
    const got = answered(await post(visitOf(audience), { ...action, page: fill(action.page) }, fieldsWith(ids)));
    const accepted = expected === 'ok' ? ['ok', 'elsewhere', 'sign_in', 'not_found'] : [expected];
    expect.soft(accepted, `${audience} with ${action.name} got ${got}`).toContain(got);
  }
}

for (const [file, names] of Object.entries(actions))
  for (const name of Object.keys(names))
    test(`${name} of ${file} changes nothing for whom it is not`, async () => {
      const action = builtActions().find((each) => each.file === file && each.name === name);
      if (!action) throw new Error('The build has no such action.');
      await atOnce((audience) => tryOut(action, audience));
      await expectUntouched();
    });

const evil = 'https://evil.example';
const ours = 'same-origin';
const senders: [string, Record<string, string>, boolean][] = [
  ['our origin', { origin }, true],
  ['our origin, said twice', { origin, 'sec-fetch-site': ours }, true],
  ['a browser that says same-origin and names none', { 'sec-fetch-site': ours }, true],
  ['nobody in particular', {}, false],
  ['no origin, from another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['no origin, from a sister site', { 'sec-fetch-site': 'same-site' }, false],
  ['no origin, typed in', { 'sec-fetch-site': 'none' }, false],
  ['another origin', { origin: evil }, false],
  ['another origin that claims our host', { origin: evil, 'x-forwarded-host': 'evil.example' }, false],
  ['another origin that claims to be ours', { origin: evil, 'sec-fetch-site': ours }, false],
  ['an origin that hides', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  ['our origin at another port', { origin: origin.replace(/\d+$/, '1') }, false],
  ['our origin with a tail', { origin: `${origin}.evil.example` }, false],
];

for (const [number, [sender, headers, taken]] of senders.entries())
  test(`a post from ${sender} is ${taken ? 'taken' : 'refused'}`, async () => {
    const action = builtActions().find(({ name }) => name === 'savePreferences');
    if (!action) throw new Error('The build has no such action.');
    const zones = Intl.supportedValuesOf('timeZone');
    const timeZone = zones[number + 1] ?? '';
    await post(visitOf('idle'), { ...action, page: '/settings' }, { timeZone, locale: 'en' }, headers);
    const { rowCount } = await client.query(
      'select 1 from app_user u join membership m on m.user_id = u.id where m.organization_id = $1 and u.time_zone = $2',
      [victimOf('idle').organizationId, timeZone],
    );
    expect(rowCount).toBe(taken ? 1 : 0);
  });

for (const path of [
  '/',
  '/sign-in',
  '/settings',
  '/enrollment',
  '/nowhere',
  '/confirm/none',
  '/api/health/live',
  '/icon.svg',
])
  test(`${path} carries the headers of a careful site, and tells nobody what it is made with`, async () => {
    const headers = (await visitOf('neighbor').get(path, { maxRedirects: 0 })).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toMatch(/^(no-referrer|same-origin|strict-origin)/);
    expect(headers['x-powered-by']).toBeUndefined();
    if (!path.endsWith('.svg')) expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    if (path === '/settings' || path === '/enrollment') expect(headers['cache-control']).toMatch(/no-store/);
  });

for (const method of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])
  test(`${method} changes nothing anywhere`, async () => {
    const before = await everything();
    for (const address of Object.keys(routes)) {
      const answer = await visitOf('idle').fetch(fill(address), { method, maxRedirects: 0 });
      expect(answer.status(), `${method} ${address}`).toBeLessThan(500);
    }
    await expectUntouched(before);
  });
