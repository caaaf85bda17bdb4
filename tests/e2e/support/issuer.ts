import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the issuer says of somebody besides who they are. */
type Said = { email: string; email_verified: boolean };

export const client = { id: 'mitra', secret: 'a secret between the portal and its issuer' };

/**
 * A real OpenID Connect issuer on a free port. It lets anybody in who types a name, and says of each what `people` holds under it.
 * `callback`: where it may send them back to.
 */
export async function startIssuer(callback: string, people: Record<string, Said>) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(url, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    findAccount: (_, name) => ({ accountId: name, claims: () => ({ sub: name, ...people[name] }) }),
    cookies: { keys: ['keys of a test'] },
  });
  server.on('request', provider.callback());
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, stop };
}
