import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { leadToOwnAddress, nameOwnAddress } from '@/scripts/parts/own-address.mjs';

const port = 3000;
const direct = 'http://localhost:3000';
const proxied = 'https://partners.example.com';
const page = '/confirm/AbC?seen=1';

test.each([
  ['127.0.0.1', direct, '127.0.0.1:3000'],
  ['this machine’s name in IPv6', direct, '[::1]:3000'],
  ['an address of the network', direct, '192.0.2.7:3000'],
  ['a name a stranger chose', direct, 'evil.example'],
  ['a former name', proxied, 'mitra.example.com'],
  ['the machine’s number', proxied, '192.0.2.7'],
])('a page asked for under %s leads to the same page under the portal’s address, once', async (_, own, host) => {
  const marked = `${page}&from-another-host=1`;
  expect(await ask(own, page, { host })).toEqual({ status: 307, location: `${own}${marked}` });
  expect(await ask(own, marked, { host: new URL(own).host })).toEqual({ status: 307, location: `${own}${page}` });
  expect(await ask(own, marked, { host }), 'a proxy writes this host: leading on would never end').toMatchObject(
    served,
  );
});

test.each([
  ['the address itself', direct, 'localhost:3000'],
  ['the address itself, with the port one need not write', proxied, 'partners.example.com:443'],
  ['a plain proxy_pass to this machine', proxied, '127.0.0.1:3000'],
  ['a plain proxy_pass to a name without a dot', proxied, 'portal'],
  ['a plain proxy_pass to the portal’s port', proxied, 'portal.internal.example:3000'],
  ['a plain proxy_pass on this machine', 'http://localhost:8080', '127.0.0.1:3000'],
  ['a host that is none', proxied, '%'],
])('what comes by %s is served, as if it came to the portal’s address', async (_, own, host) => {
  expect(await ask(own, page, { host })).toEqual({ ...served, host: new URL(own).host });
});

test.each([
  ['the question how the portal is', '/api/health/ready', {}, 'GET'],
  ['a part of a page', '/_next/static/chunk.js', {}, 'GET'],
  ['what a page asks for by itself', page, { rsc: '1' }, 'GET'],
  ['what a page fetches', page, { 'sec-fetch-dest': 'empty' }, 'GET'],
  ['a form', page, {}, 'POST'],
])('%s is led nowhere', async (_, url, headers, method) => {
  expect(await ask(direct, url, { host: '127.0.0.1:3000', ...headers }, method)).toMatchObject(served);
});

test.each([
  ['//evil.example/', `${direct}/?from-another-host=1`],
  ['/\\evil.example/', `${direct}/?from-another-host=1`],
  ['/.//evil.example/', `${direct}//evil.example/?from-another-host=1`],
])('from %s nobody is led to another site', async (url, location) => {
  expect(await ask(direct, url, { host: '127.0.0.1:3000' })).toEqual({ status: 307, location });
});

test.each([
  ['the portal’s own', direct, direct, direct],
  ['another name of this machine, for the same door', direct, 'http://127.0.0.1:3000', direct],
  ['another port', direct, 'http://127.0.0.1:3001', 'http://127.0.0.1:3001'],
  ['a stranger’s', direct, 'https://evil.example', 'https://evil.example'],
  ['this machine, where the portal is elsewhere', proxied, 'http://localhost', 'http://localhost'],
  ['one that hides', direct, 'null', 'null'],
  ['one that is none', direct, '%', '%'],
])(
  'a post from an origin that is %s is told apart by the portal, and stopped by nobody before',
  async (_, own, origin, told) => {
    const answer = await ask(own, page, { host: '127.0.0.1:3000', origin }, 'POST');
    expect(answer).toEqual({ status: 200, host: new URL(own).host, origin: own, told });
  },
);

test('an origin that a stranger claims under the portal’s own name for it counts for nothing', async () => {
  const answer = await ask(direct, page, { host: 'localhost:3000', 'x-mitra-origin': direct }, 'POST');
  expect(answer).toEqual({ status: 200, host: 'localhost:3000' });
});

const served = { status: 200 };

/** What a server that speaks as serve.mjs does answers; when it serves, with what the framework is told. */
async function ask(own: string, url: string, headers: Record<string, string>, method = 'GET') {
  const server = createServer((incoming, response) => {
    if (leadToOwnAddress(incoming, response, new URL(own), port)) return;
    nameOwnAddress(incoming, new URL(own));
    const { host, origin, 'x-mitra-origin': told } = incoming.headers;
    response.end(JSON.stringify({ host, origin, told }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    const asking = request({
      port: (server.address() as AddressInfo).port,
      host: '127.0.0.1',
      path: url,
      headers,
      method,
    });
    asking.once('response', (response) => {
      const { location } = response.headers;
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.once('end', () =>
        resolve({ status: response.statusCode, ...(location ? { location } : JSON.parse(text)) }),
      );
    });
    asking.once('error', reject).end();
  });
}
