import { customFetch } from 'next-auth';
import type { Provider } from 'next-auth/providers';
import MicrosoftEntraID from 'next-auth/providers/microsoft-entra-id';
import { env } from '@/lib/env';
import { giveUpAfter, patience } from './give-up';

// Entra's id is the library's: under any other it does not know that each tenant is an issuer of its own.
const ids = { entra: 'microsoft-entra-id', oidc: 'oidc' } as const;

/** The ways in besides a password that the settings switch on, with the name a button shows. */
export function offeredIssuers(): { id: string; name: string }[] {
  return [
    ...(env.ENTRA_CLIENT_ID ? [{ id: ids.entra, name: 'Microsoft Entra ID' }] : []),
    ...(env.OIDC_ISSUER ? [{ id: ids.oidc, name: env.OIDC_NAME }] : []),
  ];
}

export function issuers(): Provider[] {
  return offeredIssuers().map(({ id }) => inTime(id === ids.entra ? entra() : oidc()));
}

function inTime(provider: Provider): Provider {
  const given = provider as { [customFetch]?: typeof fetch };
  given[customFetch] = giveUpAfter(patience, given[customFetch] ?? fetch);
  return provider;
}

// Only the subject is taken from the library's profile; the rest `vouchedFor` reads from what the issuer signed.
const both = {
  checks: ['pkce' as const, 'state' as const, 'nonce' as const],
  profile: ({ sub }: { sub: string }) => ({ id: sub }),
};

const entra = (): Provider =>
  MicrosoftEntraID({
    ...both,
    clientId: env.ENTRA_CLIENT_ID ?? '',
    clientSecret: env.ENTRA_CLIENT_SECRET ?? '',
    issuer: `https://login.microsoftonline.com/${env.ENTRA_TENANT}/v2.0`,
    authorization: { params: { scope: 'openid profile email' } },
  });

// Many issuers put the address into userinfo alone, so that is asked for; it must be of the same subject.
const oidc = (): Provider => ({
  ...both,
  id: ids.oidc,
  name: env.OIDC_NAME,
  type: 'oidc',
  idToken: false,
  issuer: env.OIDC_ISSUER ?? '',
  clientId: env.OIDC_CLIENT_ID ?? '',
  clientSecret: env.OIDC_CLIENT_SECRET ?? '',
});
