import { createHash, timingSafeEqual } from 'node:crypto';
import { createAPIServer } from '@maildev/api';
import { FileStorage } from '@maildev/core';
import { createSMTPServer } from '@maildev/smtp';
import { registerUI } from '@maildev/ui/server';
import { isLoopback } from './parts/addresses.mjs';
import { letLinksOpen } from './parts/letters-page.mjs';

// `maildev` for this machine alone, and on it for whoever has the key: every user of a machine reaches its loopback. By itself it tells
// every website what it caught (Access-Control-Allow-Origin of whoever asks), and answers to whatever name a stranger's DNS gives this
// machine: a reset link is then read from it.
const [smtpPort, webPort, mailDir] = process.argv.slice(2);
const host = '127.0.0.1';
const key = process.env.MAIL_WEB_KEY ?? '';
if (key.length < 16) throw new Error('MAIL_WEB_KEY has 16 characters or more.');
// Cookies are one for all ports of a machine.
const cookie = `letters-${webPort}`;

const storage = new FileStorage({ mailDirectory: mailDir });
await storage.initialize();
const smtp = createSMTPServer({ host, port: Number(smtpPort), storage, mailDir, logger: false });
await smtp.start();
await smtp.loadMailsFromDirectory();

const page = createAPIServer({
  host,
  port: Number(webPort),
  storage,
  smtp,
  cors: { origin: false, credentials: false },
});
await page.registerPlugins();
letLinksOpen(page.server);
await registerUI(page.server, { basePath: '' });
guard(page.server.server);
await page.listen();

// Before any of the page's own listeners, its web socket's too.
function guard(server) {
  for (const [event, refuse] of [
    ['request', refuseRequest],
    ['upgrade', refuseUpgrade],
  ]) {
    const answers = server.listeners(event);
    server.removeAllListeners(event).on(event, (request, ...rest) => {
      if (!isFromThisMachine(request.headers)) return refuse(rest[0], elsewhere);
      if (event === 'request' && isKey(keyInAddress(request.url))) return keepKey(rest[0]);
      if (!isKey(keyIn(request.headers))) return refuse(rest[0], keyless);
      for (const answer of answers) answer.call(server, request, ...rest);
    });
  }
}

const elsewhere = 'The letters are shown to this machine alone, on a page of their own.\n';
const keyless =
  'Open the address of the letters that `npm start` has printed: it has a key in it, which this browser then keeps.\n';

/** Whoever opens the address with the key goes on without it, so that it stays in no address bar and goes to no other page. */
function keepKey(response) {
  const kept = `${cookie}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`;
  response
    .writeHead(303, { location: '/', 'set-cookie': kept, 'cache-control': 'no-store', connection: 'close' })
    .end();
}

function keyInAddress(url) {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').searchParams.get('key') : null;
}

function keyIn({ authorization = '', cookie: kept = '' }) {
  const [, bearer] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  const pair = kept.split(/; */).find((each) => each.startsWith(`${cookie}=`));
  return bearer ?? pair?.slice(cookie.length + 1) ?? null;
}

function isKey(given) {
  return given !== null && timingSafeEqual(digestOf(given), digestOf(key));
}

function digestOf(text) {
  return createHash('sha256').update(text).digest();
}

/** A name of this machine was asked for, and if a page asks, it is this very one. */
function isFromThisMachine({ host: asked = '', origin, ...headers }) {
  const address = `http://${asked}`;
  if (!URL.canParse(address) || !isLoopback(new URL(address).hostname)) return false;
  if (origin !== undefined && origin !== address) return false;
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isOpened || ['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'none');
}

function refuseRequest(response, sentence) {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(sentence);
}

function refuseUpgrade(socket) {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
}
