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

/** Leads an address that is none (`/%zz`, `/%00`, another site's in full) to where no page is. The framework would fail. */
export function straighten(request) {
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (!path.startsWith('/') || !isReadable(path)) request.url = '/no-such-address';
}

/**
 * Leaves it to the portal to judge where a post comes from: its own check refuses in words, the framework's with an empty page. What
 * the browser said goes on under another name.
 */
export function keepOrigin(request) {
  const { headers } = request;
  headers['x-mitra-origin'] = headers.origin ?? '';
  const host = String(headers['x-forwarded-host'] ?? headers.host ?? '')
    .split(',', 1)[0]
    .trim();
  if (headers.origin !== undefined)
    headers.origin = URL.canParse(`http://${host}`) ? `http://${host}` : 'http://localhost';
}

function isReadable(path) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
