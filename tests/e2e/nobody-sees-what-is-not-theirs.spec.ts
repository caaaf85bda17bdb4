import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { press, type Visitor, visitorAs } from './support/browserless';
import { builtActions, builtRoutes } from './support/built';
import { resellerIn } from './support/invitations';
import { type Audience, answerOf, audiences, routes } from './support/matrix';
import { origin } from './support/origin';
import { somebodyAt } from './support/session';
import { expect, test } from './support/test';
import { watch } from './support/untouched';
import { addIdlePerson, answered, emails } from './support/visits';

test.describe.configure({ mode: 'default' });

const client = new Client({ connectionString: process.env.DATABASE_URL });
const visitors = new Map<Audience, Visitor>();
const absentId = randomUUID();
let organizationId: string;
let idle: string;

test.beforeAll(async () => {
  await client.connect();
  ({ organizationId } = await resellerIn('ID', 'in_review'));
  idle = await addIdlePerson(client, organizationId);
  visitors.set('nobody', await visitorAs(null));
  for (const [audience, email] of Object.entries({ ...emails, idle }))
    visitors.set(audience as Audience, await visitorAs(await somebodyAt(email)));
});

test.afterAll(() => client.end());

const fill = (address: string) => address.replaceAll(/\[\w+\]/g, absentId);

function visitorOf(audience: Audience): Visitor {
  const visitor = visitors.get(audience);
  if (!visitor) throw new Error(`Nobody wears the audience ${audience}.`);
  return visitor;
}

/** An answer without its page, which is read to its end so that the next may follow. */
async function asked(audience: Audience, path: string, method = 'GET'): Promise<Response> {
  const response = await visitorOf(audience).ask(path, { method });
  await response.arrayBuffer();
  return response;
}

test('every route of the build has a row, and every row a route', () => {
  expect(builtRoutes().sort()).toEqual(Object.keys(routes).sort());
});

for (const [address, { gate, absent = 'ok' }] of Object.entries(routes))
  test(`whoever asks for ${address} gets what is theirs to see`, async () => {
    const path = fill(address);
    const ask = async (audience: Audience) => {
      const { status, headers } = await asked(audience, path);
      if (address !== '/icon.svg') expect.soft(headers.get('cache-control'), path).toBe('private, no-store');
      const got = answered(status, Object.fromEntries(headers));
      const letThrough = answerOf(gate, audience) === 'ok';
      const expected = letThrough ? (absent === 'ok' ? ['ok', 'elsewhere'] : [absent]) : [answerOf(gate, audience)];
      expect.soft(expected, `${audience} at ${path} got ${got}`).toContain(got);
    };
    await Promise.all(audiences.map(ask));
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
    await press(visitorOf('idle'), { ...action, page: '/settings' }, { timeZone, locale: 'en' }, headers);
    const { rowCount } = await client.query('select 1 from app_user where email = $1 and time_zone = $2', [
      idle,
      timeZone,
    ]);
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
    const { headers } = await asked('neighbor', path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin|strict-origin)/);
    expect(headers.get('x-powered-by')).toBeNull();
    if (!path.endsWith('.svg')) expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
    if (path === '/settings' || path === '/enrollment') expect(headers.get('cache-control')).toMatch(/no-store/);
  });

for (const method of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])
  test(`${method} changes nothing anywhere`, async () => {
    const { userId } = await somebodyAt(idle);
    const { changes } = await watch(client, [organizationId, userId]);
    const send = async (address: string) => {
      const { status } = await asked('idle', fill(address), method);
      expect.soft(status, `${method} ${address}`).toBeLessThan(500);
    };
    // Eight at a time, as many as ask for a page above.
    const waiting = Object.keys(routes);
    const lane = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await send(next);
    };
    await Promise.all(audiences.map(lane));
    expect(await changes()).toEqual([]);
  });
