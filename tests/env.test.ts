import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnv, UnusableSettings } from '@/lib/env';

const good = {
  DATABASE_URL: 'postgresql://mitra:secret@db.example:5432/mitra',
  SMTP_URL: 'smtps://mail.example:465',
  AUTH_SECRET: 'f3Kq9Zr2Xw8Lm5Tn7Vb4Yc6Hd1Js0PgQ',
  APP_URL: 'https://partners.example/',
};

test('the usual settings fill in what is not set, and an empty setting is not set', () => {
  expect(readEnv({ ...good, DATABASE_POOL: '', OIDC_ISSUER: ' ' })).toMatchObject({
    APP_URL: 'https://partners.example',
    DATABASE_POOL: 8,
    DEMO: false,
    LOG_LEVEL: 'info',
    SECOND_STEP: ['staff'],
    TRUSTED_PROXY: 0,
  });
});

test.each([
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://db.example/mitra'],
  ['DATABASE_DIRECT_URL', 'db.example'],
  ['DATABASE_OWNER_URL', 'mysql://db.example/mitra'],
  ['SMTP_URL', 'mail.example:25'],
  ['AUTH_SECRET', undefined],
  ['AUTH_SECRET', 'short'],
  ['AUTH_SECRET', 'a'.repeat(40)],
  ['APP_URL', 'https://partners.example/portal'],
  ['APP_URL', 'partners.example'],
  ['MAIL_FROM', 'Mitra'],
  ['MAIL_FROM', 'Mitra <a@b.example>\r\nBcc: c@d.example'],
  ['BOUNCE_ADDRESS', 'bounces'],
  ['BOUNCE_ADDRESS', 'bounces+more@partners.example'],
  ['BOUNCE_ADDRESS', 'undelivered@partners.example'],
  ['COMPANY_DIRECTORY', 'yellow-pages'],
  ['DNS_SERVERS', 'dns.example'],
  ['DNS_SERVERS', '9.9.9.9,'],
  ['COMPANY_DIRECTORY', 'table,'],
  ['COMPANY_DIRECTORY', 'table,dnb'],
  ['GLEIF_URL', 'http://api.gleif.example'],
  ['DNB_URL', 'ftp://127.0.0.1'],
  ['ADDRESS_SERVICE_URL', 'http://localhost.evil.example/check'],
  ['ADDRESS_SERVICE_KEY', 'two words'],
  ['S3_URL', 'http://store.example'],
  ['S3_URL', 'https://store.example'],
  ['S3_BUCKET', 'My Bucket'],
  ['S3_REGION', 'eu/../x'],
  ['CLAMD_ADDRESS', 'localhost'],
  ['CLAMD_ADDRESS', 'http://localhost:3310'],
  ['PSEUDO_LANGUAGE', '1'],
  ['PSEUDO_LANGUAGE', 'yes'],
  ['BOUNCE_PORT', 'many'],
  ['BOUNCE_PORT', '2525'],
  ['DATABASE_POOL', 'many'],
  ['DEMO', 'yes'],
  ['SECOND_STEP', 'maybe'],
  ['DEMO_PASSWORD', 'short'],
  ['LOG_LEVEL', 'loud'],
  ['TRUSTED_PROXY', '-1'],
  ['OIDC_ISSUER', 'https://login.example'],
  ['ENTRA_CLIENT_ID', 'abc'],
])('%s refuses %j in a sentence that names it and keeps its value to itself', (name, value) => {
  const complaint = complaintAbout({ ...good, [name]: value });
  expect(complaint).toContain(name);
  expect(complaint).toMatch(/^[A-Z][^\n]*[.]$/);
});

test('directories are asked in the order given, at addresses without an end', () => {
  const given = {
    COMPANY_DIRECTORY: 'gleif, dnb,table',
    DNS_SERVERS: '9.9.9.9, [::1]:5353',
    DNB_KEY: 'k',
    DNB_SECRET: 's',
    GLEIF_URL: 'https://proxy.example/gleif/',
  };
  expect(readEnv({ ...good, ...given })).toMatchObject({
    COMPANY_DIRECTORY: ['gleif', 'dnb', 'table'],
    DNS_SERVERS: [
      { host: '9.9.9.9', port: 53 },
      { host: '::1', port: 5353 },
    ],
    GLEIF_URL: 'https://proxy.example/gleif',
    DNB_URL: 'https://plus.dnb.com',
  });
  expect(readEnv(good).COMPANY_DIRECTORY).toEqual(['table']);
});

test('several bad settings are all named at once', () => {
  expect(complaintAbout({}).split('\n')).toHaveLength(4);
});

test('.env.example names every setting there is', () => {
  const example = readFileSync('.env.example', 'utf8');
  const known = [...readFileSync('lib/env.ts', 'utf8').matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((name) => !example.includes(`\n${name}=`))).toEqual([]);
});

function complaintAbout(source: Record<string, string | undefined>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof UnusableSettings) return error.message;
    throw error;
  }
  return '';
}
