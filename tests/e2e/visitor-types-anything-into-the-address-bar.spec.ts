import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { asksOf, builtActions, builtPages, builtRoutes } from './support/built';
import { existing } from './support/existing';
import { type Audience, answerOf, routes } from './support/matrix';
import { origin } from './support/origin';
import { wordsIn } from './support/people';
import { expect, test } from './support/test';
import { emails, visit } from './support/visits';

test.describe.configure({ mode: 'default' });

const { notFound } = wordsIn.en.shell;
const page = { accept: 'text/html' };
const audiences = new Map<Audience, APIRequestContext>();
let real: Awaited<ReturnType<typeof existing>>;

test.beforeAll(async () => {
  audiences.set('nobody', await visit());
  for (const [audience, email] of Object.entries(emails)) audiences.set(audience as Audience, await visit(email));
  real = await existing();
});

test.afterAll(async () => {
  for (const context of [...audiences.values(), ...real.visits.values()]) await context.dispose();
});

const long = 'a'.repeat(10_000);
/** Nothing a page of ours would ask: broken, of another type, or a name every object has. */
const oddValues = [
  '%00',
  '%ff',
  '%zz',
  '%ED%A0%80',
  '%0d%0aset-cookie:a=b',
  '-1',
  '9e99',
  '{}',
  `'`,
  '%F0%9F%92%A5',
  '',
];
const inherited = ['__proto__', 'constructor', 'toString'];
const oddIds = [
  'not-a-uuid',
  '1',
  '%00',
  '%zz',
  '%ff',
  '%ED%A0%80',
  '%2e%2e%2f',
  '%5c',
  `${randomUUID()}%00`,
  long,
  ...inherited,
];

const filled = (route: string, id: string = randomUUID()) => route.replaceAll(/\[\w+\]/g, () => id);

type Asked = { reader: APIRequestContext | undefined; path: string };

/** Everybody whom a page is for, each with an address at which it has something to show. */
function whoMaySee(route: string): Asked[] {
  const there = real.paths[route];
  if (there) return there.map(({ reader, path }) => ({ reader: real.visits.get(reader), path }));
  const letThrough = [...audiences.keys()].filter(
    (audience) => answerOf(routes[route]?.gate ?? 'anybody', audience) === 'ok',
  );
  return letThrough.map((audience) => ({ reader: audiences.get(audience), path: filled(route) }));
}

// Of a connection that the server closed for its idleness in that very moment, nothing was answered: it is asked again.
const once = { maxRedirects: 0, maxRetries: 2 };

/** Four at a time: a crowd would be answered that the portal is busy, which is another rule. */
async function expectCalm(asked: readonly Asked[]): Promise<void> {
  for (let from = 0; from < asked.length; from += 4)
    await Promise.all(
      asked.slice(from, from + 4).map(async ({ reader, path }) => {
        const answer = await reader?.get(path, { ...once, headers: page });
        expect.soft(answer?.status(), path.slice(0, 200)).toBeLessThan(500);
      }),
    );
}

/** Each search is asked by one of the readers in turn, so that all are heard and none of them all. */
const inTurn = (readers: readonly Asked[], searches: readonly string[]) =>
  searches.map((search, turn) => {
    const { reader, path } = readers[turn % readers.length] as Asked;
    return { reader, path: `${path}?${search}` };
  });

for (const route of builtRoutes()) {
  // Asked by machines, it says what is well and what is not.
  if (route.startsWith('/api/health')) continue;

  test(`${route} is calm whatever is asked after the question mark`, async () => {
    const asks = [...asksOf(route), '__proto__', 'anything'];
    const all = (value: string) => asks.map((name) => `${name}=${value}`).join('&');
    const searches = [
      ...[...oddValues, ...inherited].map(all),
      `${all('a')}&${all('b')}`,
      asks.map((name) => `${name}[]=a&${name}[b]=c`).join('&'),
      `${asks[0]}=${long}`,
      '%00=%00&%zz&=&&?',
    ];
    const readers = whoMaySee(route);
    expect(readers.length).toBeGreaterThan(0);
    await expectCalm(inTurn(readers, searches));
  });

  if (route.includes('['))
    test(`${route} is calm whatever it is asked for`, async () => {
      const readers = whoMaySee(route);
      await expectCalm(
        oddIds.map((id, turn) => ({ reader: readers[turn % readers.length]?.reader, path: filled(route, id) })),
      );
    });
}

test('every page that reads a search beside an id was asked for one that exists, by those who may see it', async () => {
  const both = builtPages().filter((route) => route.includes('[') && asksOf(route).length > 0);
  expect(both.filter((route) => !real.paths[route])).toEqual([]);
  for (const [route, asked] of Object.entries(real.paths))
    for (const { reader, path } of asked)
      expect
        .soft(
          (await real.visits.get(reader)?.get(path, { maxRedirects: 0, headers: page }))?.status(),
          `${reader} ${route}`,
        )
        .toBe(200);
});

test('every parameter a page reads is known to this test', () => {
  expect(asksOf('/welcome')).toEqual(['country']);
  const desk = ['after', 'columns', 'rows', 'saved', 'search', 'sort'];
  expect(asksOf('/invitations').sort()).toEqual([...desk, 'kind', 'view'].sort());
  const queue = [
    'after',
    'check',
    'country',
    'flag',
    'holder',
    'language',
    'next',
    'report',
    'saved',
    'search',
    'sort',
    'view',
  ];
  expect(asksOf('/cases').sort()).toEqual(queue);
  expect(builtRoutes().filter((route) => asksOf(route).length > 0).length).toBeGreaterThan(35);
});

test('an address that is none gets the page that says so, with the headers of every page', async () => {
  const operator = audiences.get('operator');
  for (const path of ['/confirm/%zz', '/%00', '/%', '/%ff/%fe', '/welcome%00', '/authorized-providers/not-a-uuid']) {
    const answer = await operator?.get(path, { headers: page });
    expect(answer?.status(), path).toBe(404);
    expect(await answer?.text(), path).toContain(notFound.title);
    expect(answer?.headers()['content-security-policy'], path).toContain(`frame-ancestors 'none'`);
    expect(answer?.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

const oddHeaders: [string, Record<string, string>][] = [
  ['a language nobody speaks', { 'accept-language': `${'x-'.repeat(2_000)},;q=,*;q=abc` }],
  ['a cookie of nonsense', { cookie: 'locale=%00; authjs.session-token=%zz.a.b; begun-sign-in=%ff; =; ;;__proto__=1' }],
  ['a long cookie', { cookie: `authjs.session-token=${'a'.repeat(7_000)}` }],
  ['a router that lost its way', { rsc: '1', 'next-router-state-tree': '%zz' }],
  ['a router of another kind', { rsc: '1', 'next-router-state-tree': '{"a":1}', 'next-router-prefetch': 'x' }],
  ['an action that never was', { 'next-action': 'f'.repeat(42) }],
  [
    'a number for a request that is not ours',
    { 'x-request-id': `a${'b'.repeat(2_000)}`, 'x-mitra-path': '//evil.example' },
  ],
];

for (const [name, headers] of oddHeaders)
  test(`${name} is no fault`, async () => {
    for (const path of ['/', '/sign-in', '/settings', '/sign-in/second-step', '/no/such/page']) {
      const answer = await audiences.get('nobody')?.get(path, { headers: { ...page, ...headers }, maxRedirects: 0 });
      expect.soft(answer?.status(), path).toBeLessThan(500);
    }
  });

test('who offers to go on in another protocol is answered in this one', async () => {
  const { MITRA_URL = '' } = process.env;
  for (const upgrade of ['h2c', 'websocket', 'x'])
    for (const path of ['/', '/api/health/live', '/no/such/page']) {
      const status = await new Promise<number | undefined>((resolve, reject) =>
        request(`${MITRA_URL}${path}`, { headers: { connection: 'Upgrade', upgrade } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .once('error', reject)
          .end(),
      );
      expect.soft(status, `${upgrade} ${path}`).toBe(path.startsWith('/no') ? 404 : 200);
    }
});

const form = 'content-disposition: form-data; name=';
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
/** Posts that nobody could read: cut, without a shape, of another type, or without an end. */
const unreadable: [string, Record<string, string>, string | Buffer][] = [
  ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x'],
  ['an empty form', multipart, ''],
  ['a form that was cut', multipart, `--x\r\n${form}"a"\r\n\r\nabc`],
  ['a field without a name', multipart, '--x\r\ncontent-disposition: form-data\r\n\r\nabc\r\n--x--\r\n'],
  ['a name every object has', multipart, `--x\r\n${form}"__proto__"\r\n\r\nabc\r\n--x--\r\n`],
  ['an action that is none', multipart, `--x\r\n${form}"$ACTION_ID_zzz"\r\n\r\n\r\n--x--\r\n`],
  ['plain text', { 'content-type': 'text/plain' }, 'junk['],
  ['an empty list', { 'content-type': 'text/plain' }, '[]'],
  ['nothing', {}, ''],
];

test('a post that nobody can read is no fault of the portal’s, with script or without', async () => {
  const action = builtActions().find(({ name }) => name === 'signInWithPassword');
  const reader = audiences.get('nobody');
  for (const [what, type, data] of unreadable)
    for (const scripted of [
      {} as Record<string, string>,
      { 'next-action': action?.id ?? '', accept: 'text/x-component' },
    ]) {
      const headers = { ...page, origin, 'sec-fetch-site': 'same-origin', ...type, ...scripted };
      const answer = await reader?.post('/sign-in', { headers, data: Buffer.from(data), maxRedirects: 0 });
      expect.soft(answer?.status(), `${what} ${'next-action' in scripted}`).toBeLessThan(500);
    }
  const cut = await reader?.post('/sign-in', {
    headers: { ...page, origin, ...multipart },
    data: Buffer.from(`--x\r\n${form}"a"\r\n\r\nabc`),
  });
  expect(cut?.status()).toBe(400);
  expect(await cut?.text()).toContain(wordsIn.en.shell.unreadable.title);
});

test('a post that says nothing of its length and has too much of it is refused as too large', async () => {
  const body = new ReadableStream({
    start(to) {
      to.enqueue(Buffer.from(`--x\r\n${form}"a"\r\n\r\n`));
      for (let sent = 0; sent < 8; sent++) to.enqueue(Buffer.alloc(1_000_000, 'a'));
      to.enqueue(Buffer.from('\r\n--x--\r\n'));
      to.close();
    },
  });
  const headers = { ...page, origin, 'sec-fetch-site': 'same-origin', ...multipart };
  const answer = await fetch(`${origin}/sign-in`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  expect(answer.status).toBe(413);
});
