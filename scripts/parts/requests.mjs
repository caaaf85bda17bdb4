import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

// Shared with lib/log.ts, which is built apart from this.
globalThis.current ??= new AsyncLocalStorage();

/** Answers a request under a number of its own, which every line of the log about it bears. */
export function underItsNumber(request, answer) {
  const open = { id: randomUUID() };
  request.headers['x-mitra-request'] = open.id;
  globalThis.current.run(open, () => answer(open));
}

// No page and no form asks in another way; whatever else is asked is answered here, before a page is made for it.
const methods = ['GET', 'HEAD', 'POST'];

/** Refuses what no page of ours sends and the framework would fail at: an odd method, a form without a shape. Returns whether it did. */
export function refuseOdd({ method, headers }, response) {
  const type = headers['content-type'] ?? '';
  const isOdd = /^multipart\/form-data/i.test(type)
    ? !/;\s*boundary=("[^"]+"|[^\s;"]+)/i.test(type)
    : headers['next-action'] !== undefined && !/^text\/plain/i.test(type);
  const status = methods.includes(method) ? (isOdd ? 400 : null) : 405;
  if (status === null) return false;
  const more = status === 405 ? { allow: methods.join(', ') } : {};
  response.writeHead(status, { ...careful, ...more, 'content-type': 'text/plain', connection: 'close' });
  response.end(status === 405 ? 'This is asked in no way the portal knows.\n' : 'What was sent cannot be read.\n');
  return true;
}

const careful = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/** Lets what nobody could have read (`open.unreadable`, of instrumentation.ts) be no fault of the portal's: the status says whose it is. */
export function blameSender(response, open) {
  const { writeHead } = response;
  response.writeHead = (status, ...rest) =>
    writeHead.call(response, (status >= 500 && open.unreadable) || status, ...rest);
}

/** Leads an address that is none (`/%zz`, `/%00`, another site's in full) to where no page is. The framework would fail. */
export function straighten(request) {
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (!path.startsWith('/') || !isReadable(path)) request.url = '/no-such-address';
}

function isReadable(path) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
