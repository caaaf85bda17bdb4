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

function isReadable(path) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
