import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { mostBytes, refuseTooLarge } from '@/scripts/parts/too-large.mjs';

/** A server that answers as serve.mjs does before the portal is asked. */
async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    if (refuseTooLarge(request, response)) return;
    request.resume().once('end', () => response.end('asked'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function formWith(bytes: number): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], 'list.csv', { type: 'text/csv' }));
  return form;
}

test('a file that is too large is answered by a page in both languages that leads back, and nothing else is asked', async () => {
  const from = `${await serve()}/invitations/import?verdict=%22%3E`;
  const answer = await fetch(from, { method: 'POST', body: formWith(3 * mostBytes) });
  expect(answer.status).toBe(413);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  const page = await answer.text();
  expect(page).toContain('<h1>This file is too large</h1>');
  expect(page).toContain('<h2>File ini terlalu besar</h2>');
  expect(page.match(/href="[^"]*"/g)).toEqual(Array(2).fill('href="/invitations/import"'));
});

test.each(['//', '///', '//a:99999/', '//evil.example/', '/.//evil.example/', '/\\\\evil.example'])(
  'from the address %s it leads to the first page',
  (url) => {
    let page = '';
    const response = { writeHead: () => {}, end: (text: string) => (page = text) };
    const request = { headers: { 'content-length': '300000000' }, method: 'POST', url };
    expect(refuseTooLarge(request as never, response as never)).toBe(true);
    expect(page.match(/href="[^"]*"/g)).toEqual(Array(2).fill('href="/"'));
  },
);

test('what is not too large goes on to the portal', async () => {
  const from = await serve();
  for (const body of [formWith(mostBytes - 1_000), null])
    expect(await (await fetch(from, { method: 'POST', body })).text()).toBe('asked');
});

test.each([
  '/enrollment/documents/send',
  '/enrollment/conversation/send',
  '/conversation/abc/send',
  '/send-documents/abc/send',
  '/cases/abc/send-files',
])('what is sent to %s is measured where it is received', async (path) => {
  const answer = await fetch(`${await serve()}${path}`, { method: 'POST', body: formWith(2 * mostBytes) });
  expect(await answer.text()).toBe('asked');
});
