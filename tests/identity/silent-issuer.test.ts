import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

test('an issuer that says nothing is given up after five seconds, not after minutes', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const client = { OIDC_CLIENT_ID: 'mitra', OIDC_CLIENT_SECRET: 'a secret' };
  const tenant = { ENTRA_CLIENT_ID: 'mitra', ENTRA_CLIENT_SECRET: 'a secret' };
  Object.assign(process.env, { OIDC_ISSUER: url, ...client, ...tenant });
  const { issuers } = await import('@/app/_server/issuers');
  const { customFetch } = await import('next-auth');
  const asks = issuers().map((issuer) => (issuer as unknown as Record<symbol, typeof fetch>)[customFetch]);
  expect(asks).toHaveLength(2);
  const began = Date.now();
  for (const answer of await Promise.allSettled(asks.map((ask) => ask?.(`${url}/.well-known/openid-configuration`))))
    expect(answer).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } });
  expect(Date.now() - began).toBeLessThan(15_000);
});
