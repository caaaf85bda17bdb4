import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { offerAwayPage } from '@/app/_server/away-page';
import { answerWhenAway } from '@/scripts/parts/away.mjs';
import { inDatabase } from './support/scratch-database';
import { startSilentProxy } from './support/silent-proxy';

offerAwayPage();
const stage: { url: string } = { url: '' };
await inDatabase(async (url) => void (stage.url = url));
const proxy = await startSilentProxy(stage.url);
process.env.DATABASE_URL = proxy.url;

afterEach(() => proxy.speak());

/** A server that asks as serve.mjs does, before a portal that is no faster than `portal`. */
async function serve(portal: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    answerWhenAway(request, response);
    portal(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const waits: RequestListener = (request) => void request.resume();
const fails: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader('content-type', 'text/plain');
  response.write('its own ');
  response.end('words');
};

test('who waits for a silent database is told so within six seconds, in both languages, and nothing of the portal comes after', async () => {
  proxy.silence();
  const home = await serve((_, response) => void setTimeout(() => response.writeHead(200).end('too late'), 6_500));
  const began = Date.now();
  const answer = await fetch(`${home}/cases?page=2`);
  expect(Date.now() - began).toBeLessThan(6_000);
  expect(answer.status).toBe(503);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'retry-after': '10',
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-.*form-action 'self'/),
  });
  const page = await answer.text();
  for (const words of ['This is not your fault', 'Ini bukan kesalahan Anda', 'href="/cases?page=2"'])
    expect(page).toContain(words);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
});

test('a fault while the database is away is no fault of the portal’s; else it goes out as it is', async () => {
  const home = await serve(fails);
  const own = await fetch(home);
  expect([own.status, await own.text()]).toEqual([500, 'its own words']);
  proxy.silence();
  const answer = await fetch(home);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
});

test('a database that takes no changes is away, too', async () => {
  const client = new Client({ connectionString: stage.url });
  await client.connect();
  const name = new URL(stage.url).pathname.slice(1);
  await client.query(`alter database ${name} set default_transaction_read_only = on`);
  expect((await fetch(await serve(fails))).status).toBe(503);
  await client.query(
    `set default_transaction_read_only = off; alter database ${name} reset default_transaction_read_only`,
  );
  await client.end();
});

test('what was posted is on the page, to be posted again; secrets and files are asked for anew', async () => {
  proxy.silence();
  const form = new FormData();
  for (const [name, value] of Object.entries(posted)) form.append(name, value);
  form.append('file', new File(['a,b'], 'list.csv'));
  const answer = await fetch(`${await serve(waits)}/invitations`, { method: 'POST', body: form });
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain('<form method="post" action="/invitations" enctype="multipart/form-data">');
  expect(page).toContain('<input type="hidden" name="$ACTION_REF_1" value="">');
  expect(page).toContain('name="company" value="&#60;b&#62; &#34;Melati&#34; &#38; Söhne"');
  expect(page).toMatch(/<label>.*Password.*Kata sandi.*<input type="password" name="newPassword" required>/);
  expect(page).toMatch(/<label>.*Code.*Kode.*<input type="text" name="code" required>/);
  expect(page).toMatch(/<label>.*File.*<input type="file" name="file" required>/);
  expect(page).not.toMatch(/hush-hush|123456|list\.csv/);
});

test('an action of a page with script answers itself, under the right status; machines and files are left alone', async () => {
  proxy.silence();
  const late: RequestListener = (_, response) => void setTimeout(() => response.end('its answer'), 5_600);
  const home = await serve(late);
  const [scripted, machine] = await Promise.all([
    fetch(home, { method: 'POST', headers: { 'next-action': 'x' } }),
    fetch(`${home}/api/health/ready`),
  ]);
  expect([scripted.status, scripted.headers.get('retry-after'), await scripted.text()]).toEqual([
    503,
    '10',
    'its answer',
  ]);
  expect([machine.status, await machine.text()]).toEqual([200, 'its answer']);
});

const posted = {
  $ACTION_REF_1: '',
  company: '<b> "Melati" & Söhne',
  newPassword: 'hush-hush',
  code: '123456',
};

test('once the database speaks again, who is merely slow is left alone', async () => {
  proxy.silence();
  expect((await fetch(await serve(waits))).status).toBe(503);
  proxy.speak();
  const home = await serve((_, response) => void setTimeout(() => response.end('late'), 3_900));
  expect(await (await fetch(home)).text()).toBe('late');
});
