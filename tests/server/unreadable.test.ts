import { expect, test } from 'vitest';
import { unreadable } from '@/app/_server/unreadable';
import { refuseOdd } from '@/scripts/parts/requests.mjs';

const framework =
  '    at take (/srv/mitra/node_modules/next/dist/compiled/next-server/app-page-turbo.runtime.prod.js:2:446)';
const ours = '    at keep (/srv/mitra/.next/server/chunks/ssr/a.js:1:3030)';
const thrown = (fault: Error, ...at: string[]) => Object.assign(fault, { stack: [`${fault}`, ...at].join('\n') });

test('a post that was cut or has no shape is its sender’s fault', async () => {
  const type = { 'content-type': 'multipart/form-data; boundary=x' };
  for (const body of ['', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nabc']) {
    const fault = await new Response(body, { headers: type }).formData().catch((met: Error) => met);
    expect(unreadable(fault as Error, 'POST')).toBe(400);
  }
  for (const said of ['Multipart: Boundary not found', 'Unexpected end of form', 'Connection closed.'])
    expect(unreadable(thrown(new Error(said), framework, ours), 'POST'), said).toBe(400);
  const nameless = new TypeError(`Cannot read properties of undefined (reading 'startsWith')`);
  expect(unreadable(thrown(nameless, framework), 'POST')).toBe(400);
  expect(unreadable(thrown(nameless, ours, framework), 'POST')).toBeNull();
  const json = new SyntaxError('Unexpected token j, "junk" is not valid JSON');
  expect(unreadable(thrown(json, '    at JSON.parse (<anonymous>)', framework), 'POST')).toBe(400);
  expect(unreadable(thrown(new Error('Body exceeded 5mb limit.\nSee'), framework), 'POST')).toBe(413);
});

test('where a page’s own script stands, said in no way one could read, is its sender’s fault', () => {
  const fault = thrown(new Error('The router state header was sent but could not be parsed.'), ours, framework);
  expect(unreadable(fault, 'GET')).toBe(400);
  expect(unreadable(thrown(new Error('Connection closed.'), framework), 'GET')).toBeNull();
});

test('what goes wrong in the portal itself is the portal’s fault, whatever it is called', () => {
  for (const said of ['Connection closed.', 'Unexpected end of form', 'Body exceeded 5mb limit.'])
    expect(unreadable(thrown(new Error(said), ours, framework), 'POST'), said).toBeNull();
  const json = new SyntaxError('Unexpected token j, "junk" is not valid JSON');
  expect(unreadable(thrown(json, '    at JSON.parse (<anonymous>)', ours), 'POST')).toBeNull();
  expect(unreadable(thrown(new Error('Objects are not valid as a React child'), framework), 'POST')).toBeNull();
});

test.each([
  ['GET', {}, null],
  ['POST', { 'content-type': 'multipart/form-data; boundary=----WebKit' }, null],
  ['POST', { 'content-type': 'multipart/form-data; charset=utf-8; boundary="a b"', 'next-action': 'x' }, null],
  ['POST', { 'content-type': 'text/plain;charset=UTF-8', 'next-action': 'x' }, null],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, null],
  ['PUT', {}, 405],
  ['PATCH', {}, 405],
  ['DELETE', {}, 405],
  ['OPTIONS', {}, 405],
  ['TRACE', {}, 405],
  ['CONNECT', {}, 405],
  ['POST', { 'content-type': 'multipart/form-data' }, 400],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded', 'next-action': 'x' }, 400],
  ['POST', { 'next-action': 'x' }, 400],
])('a %s with %j is asked of the portal, or refused before it is (%s)', (method, headers, refused) => {
  let said: number | null = null;
  const response = { writeHead: (status: number) => (said = status), end: () => {} };
  expect(refuseOdd({ method, headers } as never, response as never)).toBe(refused !== null);
  expect(said).toBe(refused);
});
