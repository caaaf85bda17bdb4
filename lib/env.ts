import { z } from 'zod';
import { readNameServer } from '@/lib/outside/name-server';
import { isZone } from '@/lib/reader/zone';

/** The settings, checked when first read and never while building. Names and meanings: .env.example. */
export type Env = z.output<typeof settings>;

export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get((checked ??= readEnv(process.env)), name),
});

/** Settings that cannot be used. The message says each in a sentence of its own, a line each. */
export class UnusableSettings extends Error {}

/** Reads and checks the settings in `source`; an empty one counts as not set. Throws UnusableSettings. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const { data, error } = settings.safeParse(given);
  if (error) throw new UnusableSettings(error.issues.map(({ message }) => message).join('\n'));
  return data;
}

let checked: Env | undefined;

const count = (name: string, from: number, to: number) =>
  z.coerce
    .number(`${name} is a whole number from ${from} to ${to}.`)
    .int(`${name} is a whole number from ${from} to ${to}.`)
    .min(from, `${name} is at least ${from}.`)
    .max(to, `${name} is at most ${to}.`);

const bounces =
  'BOUNCE_ADDRESS looks like bounces@partners.example.com, with at most ten letters, digits or hyphens before the @.';

const secondStep =
  'SECOND_STEP lists who must have a second step: staff, admins, orders. It may also be required, for all three, or offered, for nobody.';

/** Of whom a second step can be required: staff, Global admins, whoever orders. */
const must = ['staff', 'admins', 'orders'] as const;

function readMust(text: string): readonly (typeof must)[number][] {
  if (text === 'required') return must;
  return must.filter((one) => text.split(',').some((each) => each.trim() === one));
}

const address = (name: string, schemes: RegExp, example: string) =>
  z
    .string(`${name} is not set. It looks like ${example}.`)
    .refine((text) => schemes.test(text) && URL.canParse(text) && new URL(text).hostname !== '', {
      error: `${name} is not an address this portal can use. It looks like ${example}.`,
      abort: true,
    });

// What we send there is a secret or a customer's own: over TLS, but for a service on this machine.
const overTls = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(?=[:/]|$))/;
const service = (name: string, usual: string) =>
  address(name, overTls, usual)
    .transform((text) => text.replace(/\/+$/, ''))
    .default(usual);

const settings = z
  .object({
    DATABASE_URL: address('DATABASE_URL', /^postgres(ql)?:\/\//, 'postgresql://user:password@host:5432/mitra'),
    DATABASE_DIRECT_URL: address(
      'DATABASE_DIRECT_URL',
      /^postgres(ql)?:\/\//,
      'postgresql://user:password@host:5432/mitra',
    ).optional(),
    DATABASE_OWNER_URL: address(
      'DATABASE_OWNER_URL',
      /^postgres(ql)?:\/\//,
      'postgresql://owner:password@host:5432/mitra',
    ).optional(),
    DATABASE_POOL: count('DATABASE_POOL', 1, 200).default(8),
    DATABASE_PATIENCE: count('DATABASE_PATIENCE', 1_000, 60_000).default(5_000),
    SMTP_URL: address('SMTP_URL', /^smtps?:\/\//, 'smtp://user:password@host:587'),
    AUTH_SECRET: z
      .string('AUTH_SECRET is not set. It is a random text of at least 32 characters.')
      .min(32, { error: 'AUTH_SECRET is too short. It is a random text of at least 32 characters.', abort: true })
      .refine((text) => new Set(text).size >= 10, 'AUTH_SECRET is too easy to guess. Make a random one.'),
    SECOND_STEP: z
      .string()
      .regex(/^(offered|required|(staff|admins|orders)( *, *(staff|admins|orders))*)$/, secondStep)
      .default('staff')
      .transform(readMust),
    APP_URL: address('APP_URL', /^https?:\/\//, 'https://partners.example.com')
      .refine((text) => isOrigin(text), 'APP_URL ends after the host and port: no path, no question mark.')
      .transform((text) => new URL(text).origin),
    MAIL_FROM: z
      .string()
      .regex(
        /^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
        'MAIL_FROM looks like Mitra <no-reply@partners.example.com>.',
      )
      .default('Mitra <no-reply@mitra.example>'),
    DKIM_KEY: z.string().optional(),
    DKIM_SELECTOR: z
      .string()
      .regex(
        /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i,
        'DKIM_SELECTOR is one word of letters, digits and hyphens, such as mitra.',
      )
      .optional(),
    BOUNCE_ADDRESS: z
      .string()
      .regex(/^[a-z\d-]{1,10}@([a-z\d-]{1,63}\.)+[a-z\d-]{2,63}$/i, bounces)
      .transform((text) => text.toLowerCase())
      .optional(),
    BOUNCE_PORT: count('BOUNCE_PORT', 1, 65_535).optional(),
    BOUNCE_HOST: z.string().default('127.0.0.1'),
    ENTRA_CLIENT_ID: z.string().optional(),
    ENTRA_CLIENT_SECRET: z.string().optional(),
    ENTRA_TENANT: z.string().default('organizations'),
    OIDC_ISSUER: address('OIDC_ISSUER', /^https?:\/\//, 'https://login.example.com').optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('OpenID Connect'),
    COMPANY_DIRECTORY: z
      .string()
      .regex(
        /^(table|gleif|dnb)( *, *(table|gleif|dnb))*$/,
        'COMPANY_DIRECTORY lists where companies are looked up, in order: table, gleif, dnb.',
      )
      .default('table')
      .transform((text) => text.split(',').map((name) => name.trim() as 'table' | 'gleif' | 'dnb')),
    GLEIF_URL: service('GLEIF_URL', 'https://api.gleif.org/api/v1'),
    DNB_URL: service('DNB_URL', 'https://plus.dnb.com'),
    DNB_KEY: z.string().optional(),
    DNB_SECRET: z.string().optional(),
    ADDRESS_SERVICE_URL: address('ADDRESS_SERVICE_URL', overTls, 'https://addresses.example.com/check').optional(),
    ADDRESS_SERVICE_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'ADDRESS_SERVICE_KEY has letters, digits and signs, and no blank.')
      .optional(),
    FILES_FOLDER: z.string().default('.data/files'),
    S3_URL: address('S3_URL', overTls, 'https://store.example.com')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    S3_BUCKET: z
      .string()
      .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, {
        error: 'S3_BUCKET is the name of a bucket, with small letters, digits, dots and hyphens.',
        abort: true,
      })
      .optional(),
    S3_REGION: z
      .string()
      .regex(/^[a-z\d-]{1,40}$/, 'S3_REGION is the name of a region, such as eu-central-1.')
      .default('us-east-1'),
    S3_KEY: z.string().optional(),
    S3_SECRET: z.string().optional(),
    SEAL_P12: z.string().optional(),
    SEAL_P12_PASSWORD: z.string().optional(),
    SEAL_TSA_URL: address('SEAL_TSA_URL', /^https?:\/\//, 'https://stamps.example.com').optional(),
    CLAMD_ADDRESS: z
      .string()
      .regex(
        /^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/[^\s]+)$/,
        'CLAMD_ADDRESS looks like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl.',
      )
      .optional(),
    DNS_SERVERS: z
      .string()
      .transform((text) => text.split(',').map(readNameServer))
      .refine((servers) => servers.every((server) => server !== null), {
        error:
          'DNS_SERVERS lists name servers by their IP addresses, such as 9.9.9.9 or [::1]:5353, with commas between.',
      })
      .transform((servers) => servers.filter((server) => server !== null))
      .optional(),
    OFFICE_COUNTRY: z
      .string()
      .regex(/^[A-Z]{2}$/, 'OFFICE_COUNTRY is the two letters of a country, such as ID.')
      .default('ID'),
    OFFICE_EMAIL: z
      .string()
      .regex(/^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/, 'OFFICE_EMAIL looks like reviews@partners.example.com.')
      .optional(),
    OFFICE_ZONE: z
      .string()
      .refine((zone) => isZone(zone), 'OFFICE_ZONE is a time zone, such as Asia/Jakarta.')
      .default('Asia/Jakarta'),
    DOCUMENTS_KEPT_MONTHS: count('DOCUMENTS_KEPT_MONTHS', 1, 240).default(24),
    SCANNER_AWAY: z
      .enum(['hold', 'go_on'], 'SCANNER_AWAY is hold, or go_on for documents that nobody could look through.')
      .default('hold'),
    DEMO: z
      .enum(['0', '1'], 'DEMO is 1 for the demo cast, or 0.')
      .default('0')
      .transform((digit) => digit === '1'),
    DEMO_YEAR: z
      .enum(['0', '1'], 'DEMO_YEAR is 1 for a year of business around the demo cast, or 0.')
      .default('1')
      .transform((digit) => digit === '1'),
    DEMO_PASSWORD: z.string().min(8, 'DEMO_PASSWORD has at least 8 characters.').default('walk-the-demo'),
    PSEUDO_LANGUAGE: z
      .enum(['0', '1'], 'PSEUDO_LANGUAGE is 1 in tests of this portal only, or 0.')
      .default('0')
      .transform((digit) => digit === '1'),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent.',
      )
      .default('info'),
    TRUSTED_PROXY: count('TRUSTED_PROXY', 0, 9).default(0),
  })
  .refine((all) => !all.PSEUDO_LANGUAGE || /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(all.APP_URL), {
    error: 'PSEUDO_LANGUAGE is for tests: it needs an APP_URL on this machine.',
  })
  .refine((all) => all.BOUNCE_PORT === undefined || all.BOUNCE_ADDRESS, {
    error: 'BOUNCE_PORT needs BOUNCE_ADDRESS: without it no letter comes back to that port.',
  })
  .refine((all) => !all.COMPANY_DIRECTORY.includes('dnb') || (all.DNB_KEY && all.DNB_SECRET), {
    error: 'COMPANY_DIRECTORY names dnb, which needs DNB_KEY and DNB_SECRET.',
  })
  .refine((all) => together(all.S3_URL, all.S3_BUCKET, all.S3_KEY, all.S3_SECRET), {
    error: 'S3_URL, S3_BUCKET, S3_KEY and S3_SECRET go together: set all four or none.',
  })
  .refine((all) => together(all.DKIM_KEY, all.DKIM_SELECTOR), {
    error: 'DKIM_KEY and DKIM_SELECTOR go together: set both or neither.',
  })
  .refine((all) => all.SEAL_P12 || !all.SEAL_P12_PASSWORD, {
    error: 'SEAL_P12_PASSWORD needs SEAL_P12: the file it opens.',
  })
  .refine((all) => together(all.ENTRA_CLIENT_ID, all.ENTRA_CLIENT_SECRET), {
    error: 'ENTRA_CLIENT_ID and ENTRA_CLIENT_SECRET go together: set both or neither.',
  })
  .refine((all) => together(all.OIDC_ISSUER, all.OIDC_CLIENT_ID, all.OIDC_CLIENT_SECRET), {
    error: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.',
  });

function isOrigin(text: string) {
  if (!URL.canParse(text)) return false;
  const { pathname, search, hash } = new URL(text);
  return pathname === '/' && search === '' && hash === '';
}

function together(...values: (string | undefined)[]) {
  return values.every(Boolean) || !values.some(Boolean);
}
