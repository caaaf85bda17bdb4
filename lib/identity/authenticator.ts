import { Secret, TOTP } from 'otpauth';

const seconds = 30;

/** A code is taken one period early or late, for telephones whose clock is off. */
const drift = 1;

/** A new key for an authenticator app: 160 random bits, in the letters of RFC 4648. */
export function newKey(): string {
  return new Secret({ size: 20 }).base32;
}

/** The period of thirty seconds whose code this is, at most one away from `at`; null when it is no such code. Source: RFC 6238. */
export function periodOf(key: string, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const away = appOf(key).validate({ token: code, timestamp, window: drift });
  return away === null ? null : TOTP.counter({ period: seconds, timestamp }) + away;
}

/** The address that an authenticator app reads from the picture. `owner`: how the app names the account. */
export function addressOf(key: string, owner: string): string {
  return appOf(key, owner).toString();
}

/** The key in groups of four, as one types it. */
export function grouped(key: string): string {
  return key.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

// Six digits by SHA-1 every thirty seconds: what every such app understands.
function appOf(key: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Mitra',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: seconds,
    secret: Secret.fromBase32(key),
  });
}
