import { createAPIServer } from '@maildev/api';
import { FileStorage } from '@maildev/core';
import { createSMTPServer } from '@maildev/smtp';
import { registerUI } from '@maildev/ui/server';
import { isLoopback } from './parts/addresses.mjs';

// `maildev` for this machine alone. By itself it tells every website what it caught (Access-Control-Allow-Origin of whoever asks), and
// answers to whatever name a stranger's DNS gives this machine: a reset link is then read from it.
const [smtpPort, webPort, mailDir] = process.argv.slice(2);
const host = '127.0.0.1';

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
      if (!isFromThisMachine(request.headers)) return refuse(rest[0]);
      for (const answer of answers) answer.call(server, request, ...rest);
    });
  }
}

/** A name of this machine was asked for, and if a page asks, it is this very one. */
function isFromThisMachine({ host: asked = '', origin, ...headers }) {
  const address = `http://${asked}`;
  if (!URL.canParse(address) || !isLoopback(new URL(address).hostname)) return false;
  if (origin !== undefined && origin !== address) return false;
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isOpened || ['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'none');
}

function refuseRequest(response) {
  response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' });
  response.end('The letters are shown to this machine alone, on a page of their own.\n');
}

function refuseUpgrade(socket) {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
}
