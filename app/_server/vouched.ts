import type { Account, Profile } from 'next-auth';
import { machineNow } from '@/lib/clock';
import { env } from '@/lib/env';
import { readAddress } from '@/lib/field/email-address';
import type { Vouched } from '@/lib/identity/sign-in';

type Claims = Record<string, unknown>;

/** What an issuer says of a person: by its ID token, whose signature next-auth has checked, and by its userinfo. */
export function vouchedFor(account: Account, profile: Profile, replaces: string | null): Vouched {
  const signed = claimsOf(account.id_token ?? '');
  const claims = { ...signed, ...profile };
  return {
    issuer: String(signed.iss),
    subject: String(signed.sub),
    verifiedEmail: account.provider === 'oidc' ? verified(claims) : verifiedByTenant(claims),
    provenAt:
      typeof signed.auth_time === 'number' ? earlier(new Date(signed.auth_time * 1000), machineNow()) : machineNow(),
    replaces,
  };
}

function verified({ email, email_verified }: Claims): string | null {
  return email_verified === true || email_verified === 'true' ? canonical(email) : null;
}

/**
 * Any tenant of Entra's can write any address into its people's records. One counts when Entra has checked who owns the
 * domain (`xms_edov`), or when the settings name the one tenant that is trusted.
 */
function verifiedByTenant({ email, preferred_username, xms_edov }: Claims): string | null {
  if (!['organizations', 'common', 'consumers'].includes(env.ENTRA_TENANT))
    return canonical(email ?? preferred_username);
  return [true, 1, '1', 'true'].some((yes) => xms_edov === yes) ? canonical(email) : null;
}

function canonical(email: unknown): string | null {
  const address = typeof email === 'string' ? readAddress(email) : null;
  return address?.ok ? address.address : null;
}

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
