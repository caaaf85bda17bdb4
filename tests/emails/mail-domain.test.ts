import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeCarrier } from '@/emails/carrier';
import { lookAtMailDomain } from '@/emails/mail-domain';
import { db, transaction } from '@/lib/db';
import { resolverBy } from '@/lib/domain-proof/resolver';
import { announce } from '@/lib/letter/announce';
import { startMailServer } from '@/tests/support/mail-server';
import { type Says, startNameServer, txt } from '@/tests/support/name-server';
import { reseller } from '@/tests/support/story';
import { work } from './post-office';
import { told } from './told';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let server: Awaited<ReturnType<typeof startMailServer>>;
let names: Awaited<ReturnType<typeof startNameServer>>;
let zone: Record<string, Says> = {};

beforeAll(async () => {
  server = await startMailServer();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'dkim-')), 'key.pem');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  Object.assign(process.env, { SMTP_URL: server.url, DKIM_KEY: file, DKIM_SELECTOR: 'mitra' });
  names = await startNameServer((name) => zone[name] ?? { rcode: 3 });
});
afterAll(async () => {
  closeCarrier();
  await server.stop();
  names.stop();
});

const look = async () => {
  const { records } = await lookAtMailDomain(resolverBy([names.server]));
  return Object.fromEntries(records.map((record) => [record.kind, record]));
};

test('a domain without records is told exactly which to add', async () => {
  zone = {};
  const { spf, dkim, dmarc } = await look();
  expect(spf).toMatchObject({ name: 'mitra.example', stands: 'missing', wanted: 'v=spf1 a mx -all' });
  expect(dkim).toMatchObject({ name: 'mitra._domainkey.mitra.example', stands: 'missing' });
  expect(dkim?.wanted).toMatch(/^v=DKIM1; k=rsa; p=[\w+/=]{300,}$/);
  expect(dmarc).toMatchObject({ name: '_dmarc.mitra.example', stands: 'missing' });
});

test('what was added as told is found in place, in parts, too', async () => {
  const before = await look();
  const key = before.dkim?.wanted ?? '';
  zone = {
    'mitra.example': txt('mitra.example', 'google-site-verification=x', before.spf?.wanted ?? ''),
    'mitra._domainkey.mitra.example': txt('mitra._domainkey.mitra.example', [key.slice(0, 200), key.slice(200)]),
    '_dmarc.mitra.example': txt('_dmarc.mitra.example', before.dmarc?.wanted ?? ''),
  };
  for (const record of Object.values(await look())) expect(record).toMatchObject({ stands: 'there' });
});

test.each([
  ['of two', txt('mitra.example', 'v=spf1 mx -all', 'v=spf1 a -all'), 'many'],
  ['that lets everybody send', txt('mitra.example', 'v=spf1 +all'), 'other'],
  ['that lets nobody send', txt('mitra.example', 'v=spf1 -all'), 'other'],
  ['that denies and names nobody who may', txt('mitra.example', 'v=spf1 -mx all:x ~all'), 'other'],
  ['that nobody answers about', { rcode: 2 } as Says, 'unknown'],
])('an SPF record %s does not do', async (_, says, stands) => {
  zone = { 'mitra.example': says };
  expect((await look()).spf).toMatchObject({ stands });
});

test.each([
  'a -all',
  'mx:post.example ~all',
  'ip4:192.0.2.0/24 -all',
  'include:_spf.example -all',
  'redirect=x.example',
])('an SPF record of %s names somebody who may', async (rest) => {
  zone = { 'mitra.example': txt('mitra.example', `v=spf1 ${rest}`) };
  expect((await look()).spf).toMatchObject({ stands: 'there' });
});

test('another key than ours, and a policy that is none, do not do', async () => {
  zone = {
    'mitra._domainkey.mitra.example': txt('mitra._domainkey.mitra.example', 'v=DKIM1; k=rsa; p=MIIB'),
    '_dmarc.mitra.example': txt('_dmarc.mitra.example', 'v=DMARC1; rua=mailto:a@b.example'),
  };
  const { dkim, dmarc } = await look();
  expect([dkim?.stands, dmarc?.stands]).toEqual(['other', 'other']);
});

test('letters are signed, the headers that end them by one press among what is signed', async () => {
  const { userId, organizationId } = await reseller();
  const { email: address } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const to = { party: 'provider', address, locale: 'en', organizationId } as const;
  const content = told['invitation-accepted'];
  await transaction((tx) => announce(tx, 'invitation-accepted', { factId: organizationId, to, content }));
  await work('send_letter');
  const headers = server.received.at(-1)?.headers ?? '';
  const signature = /^DKIM-Signature: (.*)$/im.exec(headers)?.[1] ?? '';
  expect(signature).toContain('d=mitra.example');
  expect(signature).toContain('s=mitra');
  const [, covered = ''] = /\bh=([^;]+)/.exec(signature) ?? [];
  expect(covered.toLowerCase().replace(/\s/g, '').split(':')).toEqual(
    expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
  );
});
