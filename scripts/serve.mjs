import { createServer } from 'node:http';
import next from 'next';
import { refuseTooLarge } from './parts/too-large.mjs';

// `next start` with three things it lacks: the other end's own address, no forwarded header that a stranger made up, and a page for
// whoever sends too much.
const port = Number(process.env.PORT ?? 3000);
const behindProxy = Number(process.env.TRUSTED_PROXY ?? 0) > 0;
const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

const portal = next({ dev: false, port });
await portal.prepare();
const answer = portal.getRequestHandler();

const server = createServer((request, response) => {
  if (refuseTooLarge(request, response)) return;
  if (!behindProxy) for (const name of forwarded) delete request.headers[name];
  request.headers['x-mitra-peer'] = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  void answer(request, response);
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
server.listen(port);

/** Lets the requests under way come to their end, for eight seconds at most. */
function end() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 8_000).unref();
}
