import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { commandLineOf, familyOf, listeningSockets } from '../support/process-family';
import { freshPlace, startPortal } from '../support/starter';

const publicLine = 'The password of the demo is public: everybody who reaches this portal can sign in.';

test('whatever a start starts listens to this machine alone, writes for its owner alone, and shows letters to no other page', async () => {
  const place = await freshPlace();
  mkdirSync(path.join(place.DATA_DIR, 'letters'), { recursive: true });
  chmodSync(place.DATA_DIR, 0o755);
  const bouncePort = await findFreePort();
  const portal = startPortal({ ...place, BOUNCE_ADDRESS: 'bounces@mitra.example', BOUNCE_PORT: `${bouncePort}` });
  await portal.ready();
  const family = familyOf(portal.child.pid ?? 0);
  await sendLetter(family);

  const sockets = listeningSockets(family);
  for (const port of [place.PORT, place.MAIL_WEB_PORT, bouncePort]) expect(sockets).toContain(`127.0.0.1:${port}`);
  expect(sockets.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
  expect(readdirSync(path.join(place.DATA_DIR, 'letters'))).not.toEqual([]);
  expect(openToOthers(place.DATA_DIR)).toEqual([]);
  expect(portal.said()).not.toContain(publicLine);
  await expectLettersStayHere(Number(place.MAIL_WEB_PORT), place.MAIL_WEB_KEY);
  await expectLettersNeedTheirKey(Number(place.MAIL_WEB_PORT), place.MAIL_WEB_KEY);

  portal.child.kill('SIGINT');
  await portal.ended;
  const without = startPortal({ ...place, DEMO: '0' });
  expect(await without.ended, 'without a demo a portal listens to everybody, and these data hold one').toBe(1);
  expect(without.said()).toContain('npm run demo:reset begins without it, DEMO=1 keeps it.');
});

test.each([
  [
    'a demo under a public address',
    { APP_URL: 'https://partners.example.com' },
    'DEMO=1 to have it there all the same',
  ],
  ['a HOST of another machine', { HOST: '192.0.2.1' }, 'HOST is 192.0.2.1, which is no address of this machine'],
])('%s is refused in a sentence', async (_, settings, sentence) => {
  const start = startPortal({ ...(await freshPlace()), ...settings });
  expect(await start.ended).toBe(1);
  expect(start.said()).toContain(sentence);
});

/** Every folder and file in there that another user of this machine may do anything with. */
function openToOthers(folder: string): string[] {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return [folder, ...below].filter((each) => (statSync(each, { throwIfNoEntry: false })?.mode ?? 0) & 0o077);
}

async function sendLetter(pids: number[]) {
  const [, port] =
    pids
      .map(commandLineOf)
      .join('\n')
      .match(/mail-catcher\.mjs (\d+)/) ?? [];
  const carrier = createTransport({ host: '127.0.0.1', port: Number(port), ignoreTLS: true });
  await carrier.sendMail({ from: 'a@mitra.example', to: 'b@mitra.example', subject: 'A link', text: 'reset-password' });
  carrier.close();
}

const elsewhere = 'https://evil.example';

/** How the page of the letters answers: only what is asked for under a name of this machine, by that very page or by no page. */
async function expectLettersStayHere(port: number, key: string) {
  const host = `localhost:${port}`;
  const authorization = `Bearer ${key}`;
  const taken = [{ host }, { host: `127.0.0.1:${port}` }, { host, origin: `http://${host}` }];
  const opened = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const refused = [
    ...[{ host: `evil.example:${port}` }, { host: 'localhost.evil.example' }, { host: `192.0.2.1:${port}` }],
    ...[
      { host, origin: elsewhere },
      { host, origin: 'null' },
      { host, origin: 'http://localhost:1' },
    ],
    ...[
      { host, 'sec-fetch-site': 'cross-site' },
      { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    ],
  ];
  for (const url of ['/', '/api/email', '/socket.io/?EIO=4&transport=polling'])
    for (const headers of [...taken, opened])
      expect
        .soft(await answerOf(port, url, { authorization, ...headers }), JSON.stringify(headers))
        .toMatchObject({ status: 200, cors: undefined });
  for (const upgrade of [{}, { connection: 'Upgrade', upgrade: 'websocket' }])
    for (const headers of refused)
      for (const url of ['/api/email', '/socket.io/?EIO=4&transport=websocket'])
        expect
          .soft(await answerOf(port, url, { authorization, ...headers, ...upgrade }), JSON.stringify(headers))
          .toMatchObject({
            status: 403,
            cors: undefined,
          });
}

/** Whoever else uses this machine reaches its loopback: nothing is shown, told or deleted without the key, which the printed address hands on. */
async function expectLettersNeedTheirKey(port: number, key: string) {
  const host = `localhost:${port}`;
  const kept = (value: string) => ({ host, cookie: `letters-${port}=${value}` });
  const keyless = [
    { host },
    { host, authorization: 'Bearer ' },
    { host, authorization: `Bearer ${key}x` },
    { host, authorization: key },
    ...[kept(''), kept(`${key}x`), { host, cookie: `letters-${port + 1}=${key}` }, { host, cookie: key }],
  ];
  for (const url of [
    '/',
    '/api/email',
    '/assets/index.js',
    '/?key=',
    '/?key=wrong',
    '//?key',
    '/socket.io/?EIO=4&transport=polling',
  ])
    for (const headers of keyless)
      for (const upgrade of [{}, { connection: 'Upgrade', upgrade: 'websocket' }])
        expect.soft((await answerOf(port, url, { ...headers, ...upgrade })).status, url).toBe(403);
  expect((await answerOf(port, '/api/email', { host }, 'DELETE')).status).toBe(403);
  const answer = await answerOf(port, `/?key=${key}`, { host });
  expect(answer).toMatchObject({ status: 303, location: '/' });
  expect(answer.cookie).toEqual([`letters-${port}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`]);
  for (const url of ['/', '/api/email', '/socket.io/?EIO=4&transport=polling'])
    expect((await answerOf(port, url, { host, cookie: `other=1; letters-${port}=${key}` })).status).toBe(200);
}

type Answer = { status?: number; cors?: string; location?: string; cookie?: string[] };

function answerOf(port: number, url: string, headers: OutgoingHttpHeaders, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port,
      path: url,
      method,
      headers: { accept: 'text/html', ...headers },
    });
    asking.once('response', (response) => {
      response.resume();
      const { location, 'set-cookie': cookie, 'access-control-allow-origin': cors } = response.headers;
      resolve({ status: response.statusCode, cors, location, cookie } as Answer);
    });
    asking.once('error', reject).end();
  });
}
