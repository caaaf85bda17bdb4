import type { Account } from 'next-auth';
import { afterEach, expect, test, vi } from 'vitest';

const email = 'admin@alder.example';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('an issuer’s word for an address counts only when it has verified it', async () => {
  expect(await vouched('oidc', { email, email_verified: true })).toMatchObject({ verifiedEmail: email });
  expect(await vouched('oidc', { email, email_verified: false })).toMatchObject({ verifiedEmail: null });
  expect(await vouched('oidc', { email })).toMatchObject({ verifiedEmail: null });
});

test('an address any tenant of Entra’s could have written counts only when Entra checked who owns its domain', async () => {
  expect(await vouched('microsoft-entra-id', { email })).toMatchObject({ verifiedEmail: null });
  expect(await vouched('microsoft-entra-id', { email, email_verified: true })).toMatchObject({ verifiedEmail: null });
  expect(await vouched('microsoft-entra-id', { email, xms_edov: true })).toMatchObject({ verifiedEmail: email });
});

test('of the one tenant the settings name, its people’s addresses count', async () => {
  vi.stubEnv('ENTRA_TENANT', '5f3c2c9e-0000-4000-8000-000000000001');
  expect(await vouched('microsoft-entra-id', { email })).toMatchObject({ verifiedEmail: email });
});

test('who it is comes from the signed token alone, whatever userinfo says', async () => {
  expect(await vouched('oidc', { iss: 'https://other.example', sub: 'other' })).toMatchObject({
    issuer: 'https://issuer.example',
    subject: 'camille',
  });
});

test('the proof is as old as the issuer says, and never in the future', async () => {
  const { provenAt: old } = await vouched('oidc', {}, { auth_time: 1_700_000_000 });
  expect(old).toEqual(new Date(1_700_000_000_000));
  const { provenAt: ahead } = await vouched('oidc', {}, { auth_time: 4_000_000_000 });
  expect(ahead.getTime()).toBeLessThanOrEqual(Date.now());
});

async function vouched(provider: string, profile: Record<string, unknown>, signed: Record<string, unknown> = {}) {
  const { vouchedFor } = await import('@/app/_server/vouched');
  const claims = { iss: 'https://issuer.example', sub: 'camille', ...signed };
  const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
  const account: Account = { provider, providerAccountId: 'camille', type: 'oidc', id_token: token };
  return vouchedFor(account, profile, null);
}
