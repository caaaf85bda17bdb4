import { createServer } from 'node:net';

/** Is the port free on every address a browser would try? */
export async function isFree(port) {
  for (const host of [undefined, '127.0.0.1']) {
    const code = await tryListening(port, host);
    if (code) return false;
  }
  return true;
}

/** Any free port, for the parts nobody looks at. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Why a server cannot listen there, as a code such as EADDRINUSE; null when it can. Port 0 is any. */
export function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}
