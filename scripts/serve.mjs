import { createServer } from 'node:http';
import next from 'next';
import { listensOn, reachedAt } from './parts/addresses.mjs';
import { answerWhenAway } from './parts/away.mjs';
import { dressBlank } from './parts/dress-blank.mjs';
import { leadToOwnAddress, nameOwnAddress } from './parts/own-address.mjs';
import { blameSender, refuseOdd, straighten, underItsNumber } from './parts/requests.mjs';
import { refuseTooLarge } from './parts/too-large.mjs';

// `next start` with what it lacks: the other end's own address, one host whatever a request or a proxy names, no forwarded header that a
// stranger made up, a number for every request, a page for whoever sends too much or asks for an address that is none, and words where it
// answers without any or waits for a database that is away.
const port = Number(process.env.PORT ?? 3000);
const host = listensOn(process.env);
const own = new URL(process.env.APP_URL ?? `http://localhost:${port}`);
const behindProxy = Number(process.env.TRUSTED_PROXY ?? 0) > 0;
const believed = behindProxy ? ['x-forwarded-for'] : [];
const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
].filter((name) => !believed.includes(name));

// What the framework says while it starts is no line of the log; instrumentation.ts gives it the log to write to.
console.log = console.info = () => {};

// Where the framework asks itself for the page a form leads to.
const portal = next({ dev: false, port, hostname: reachedAt(host) });
await portal.prepare();
const answer = portal.getRequestHandler();

const server = createServer((request, response) => {
  if (
    refuseOdd(request, response) ||
    refuseTooLarge(request, response) ||
    leadToOwnAddress(request, response, own, port)
  )
    return;
  for (const name of forwarded) delete request.headers[name];
  request.headers['x-mitra-peer'] = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  straighten(request);
  nameOwnAddress(request, own);
  underItsNumber(request, (open) => {
    blameSender(response, open);
    answerWhenAway(request, response);
    dressBlank(request, response, open);
    void answer(request, response);
  });
});

// The framework listens for web sockets, of which there are none here. While anybody listens, Node hands over each request that offers to go
// on in another protocol, as curl's and Java's do, and the framework hangs up: without it they are answered as they were asked.
server.on('newListener', (name, listener) => {
  if (name === 'upgrade') process.nextTick(() => server.removeListener(name, listener));
});

// Longer than a proxy in front keeps a connection: else one is closed here just as it is used again there, and an answer is lost.
server.keepAliveTimeout = 75_000;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
server.listen({ port, host });

/** Lets the requests under way come to their end, for eight seconds at most. */
function end() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 8_000).unref();
}
