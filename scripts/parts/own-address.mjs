import { isLoopback } from './addresses.mjs';

// Stands last in an address that was led here once. Where it comes back under another host all the same, a proxy writes that host,
// and leading on would never end.
const led = 'from-another-host=1';

const careful = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/**
 * Answers whoever asks for a page under another host with the way to the same page under `own` (the URL of APP_URL). `port` is the one
 * the portal listens on. Returns whether it did.
 */
export function leadToOwnAddress(request, response, own, port) {
  const host = hostNamed(request, own);
  if (!host || !asksForPage(request)) return false;
  const { pathname, search } = new URL(request.url, own);
  const wasLed = search.endsWith(`?${led}`) || search.endsWith(`&${led}`);
  const isOwn = host === own.host;
  if (isOwn !== wasLed || (!isOwn && mayBeWrittenByProxy(request.headers.host, own, port))) return false;
  const rest = isOwn ? search.slice(0, -led.length - 1) : `${search}${search ? '&' : '?'}${led}`;
  response.writeHead(307, { ...careful, location: `${own.origin}${pathname}${rest}` }).end();
  return true;
}

/**
 * Tells the framework that the request came to `own` and from there: its own check compares the two, and would refuse what the portal's
 * check (app/_server/origin.ts) takes. That one reads where the post really comes from in `x-mitra-origin`.
 */
export function nameOwnAddress({ headers }, own) {
  headers.host = own.host;
  delete headers['x-mitra-origin'];
  if (headers.origin === undefined) return;
  headers['x-mitra-origin'] = isSameDoor(headers.origin, own) ? own.origin : headers.origin;
  headers.origin = own.origin;
}

// The way a person comes: no machine asks for a page's parts or for the portal's health under a host it must be led away from.
function asksForPage({ method, url, headers }) {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/') || !URL.canParse(url, 'http://localhost'))
    return false;
  return !/^\/(api|_next)\//.test(url) && !headers.rsc && (headers['sec-fetch-dest'] ?? 'document') === 'document';
}

function hostNamed({ headers }, { protocol }) {
  const address = `${protocol}//${headers.host}`;
  return headers.host && URL.canParse(address) ? new URL(address).host : null;
}

// A plain proxy_pass names the portal as the proxy knows it: this machine, a name without a dot, or the portal's port. Where people
// come to the portal's own port, no proxy stands between.
function mayBeWrittenByProxy(host, own, port) {
  if (own.protocol === 'http:' && Number(own.port || 80) === port) return false;
  const named = new URL(`http://${host}`);
  return isLoopback(named.hostname) || !named.hostname.includes('.') || Number(named.port || 80) === port;
}

// localhost, 127.0.0.1 and [::1] are one machine, and a port of it is one door.
function isSameDoor(origin, own) {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  return protocol === own.protocol && port === own.port && isLoopback(hostname) && isLoopback(own.hostname);
}
