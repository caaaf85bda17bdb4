/** Does the name (as a URL's `hostname` has it) mean this machine and no other? */
export function isLoopback(hostname) {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** The address the portal listens on: HOST, else this machine's alone while there is a demo, else undefined, which is every one. */
export function listensOn({ HOST, DEMO }) {
  return HOST?.trim().replace(/^\[|\]$/g, '') || (DEMO === '1' ? '127.0.0.1' : undefined);
}

/** How this machine reaches what listens on `host`, as the hostname of a URL. */
export function reachedAt(host) {
  if (host === undefined || host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
