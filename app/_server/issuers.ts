import MicrosoftEntraID from 'next-auth/providers/microsoft-entra-id';
import type { Provider } from 'next-auth/providers';
import { env } from '@/lib/env';

/** The ways in besides a password that the settings switch on, with the name a button shows. */
export function offeredIssuers(): { id: 'entra' | 'oidc'; name: string }[] {
  return [
    ...(env.ENTRA_CLIENT_ID ? [{ id: 'entra' as const, name: 'Microsoft Entra ID' }] : []),
    ...(env.OIDC_ISSUER ? [{ id: 'oidc' as const, name: env.OIDC_NAME }] : []),
  ];
}

export function issuers(): Provider[] {
  return offeredIssuers().map(({ id }) => (id === 'entra' ? entra() : oidc()));
}

const entra = () =>
  MicrosoftEntraID({
    id: 'entra',
    clientId: env.ENTRA_CLIENT_ID ?? '',
    clientSecret: env.ENTRA_CLIENT_SECRET ?? '',
    issuer: `https://login.microsoftonline.com/${env.ENTRA_TENANT}/v2.0`,
  });

const oidc = (): Provider => ({
  id: 'oidc',
  name: env.OIDC_NAME,
  type: 'oidc',
  issuer: env.OIDC_ISSUER ?? '',
  clientId: env.OIDC_CLIENT_ID ?? '',
  clientSecret: env.OIDC_CLIENT_SECRET ?? '',
  checks: ['pkce', 'state', 'nonce'],
});
