import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeCarrier } from '@/emails/carrier';
import { db, pool, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import type { Content, LetterName, Party } from '@/lib/letter/letters';
import { invite, sender } from '@/tests/support/invitations';
import { startMailServer } from '@/tests/support/mail-server';
import { work } from './post-office';
import { told } from './told';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  process.env.OFFICE_EMAIL = 'reviews@mitra.example';
});

beforeEach(() => {
  server.received.length = 0;
});

afterAll(async () => {
  closeCarrier();
  await server.stop();
});

async function sent<Name extends LetterName>(
  name: Name,
  address: string,
  content: Content<Name>,
  party: Party = 'admin',
) {
  const to = { party, address, locale: 'en' };
  await transaction((tx) => announce(tx, name, { factId: factOf(`${name} ${address}`), to, content }));
  await work('send_letter');
  return server.received.at(-1);
}

const header = (headers: string | undefined, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(headers ?? '')?.[1] ?? null;

test('a provider’s invitation comes from its name and is answered at the address of its profile', async () => {
  const provider = await sender();
  await db.organization.update({ where: { id: provider.organizationId }, data: { name: 'Birch Distribution' } });
  await db.provider.update({
    where: { organizationId: provider.organizationId },
    data: { contactEmail: 'partners@birch.example' },
  });
  await invite(provider, { email: 'budi@melati.example' });
  await work('send_letter');
  const headers = server.received.at(-1)?.headers;
  expect(header(headers, 'From')).toBe('Birch Distribution via Mitra <no-reply@mitra.example>');
  expect(header(headers, 'Reply-To')).toBe('partners@birch.example');
});

test('a name in any script, or with a header in it, stays a name', async () => {
  const provider = await sender();
  const name = 'شركة التوزيع للتقنيات السحابية المتقدمة ش';
  await db.organization.update({ where: { id: provider.organizationId }, data: { name } });
  await db.provider.update({
    where: { organizationId: provider.organizationId },
    data: { contactEmail: 'a@b.example\r\nBcc: all@evil.example' },
  });
  await invite(provider, { email: 'budi2@melati.example' });
  await work('send_letter');
  const headers = server.received.at(-1)?.headers;
  const from = header(headers, 'From') ?? '';
  expect(from).toMatch(/^(=\?UTF-8\?[BQ]\?[^?]+\?= ?)+ <no-reply@mitra\.example>$/);
  const said = [...from.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, text = '']) => Buffer.from(text, 'base64'));
  expect(Buffer.concat(said).toString('utf8')).toBe(`${name} via Mitra`);
  expect(headers).not.toMatch(/^(Bcc|Reply-To):/im);
});

test('what a reviewer says is answered at the office, what the portal says at nobody’s', async () => {
  const reviewed = await sent('customer-not-allowed', 'admin@melati.example', told['customer-not-allowed']);
  expect(header(reviewed?.headers, 'From')).toBe('Mitra <no-reply@mitra.example>');
  expect(header(reviewed?.headers, 'Reply-To')).toBe('reviews@mitra.example');
  const changed = await sent('password-changed', 'admin@melati.example', {});
  expect(header(changed?.headers, 'Reply-To')).toBeNull();
});

test('a reader is greeted by the name they have proven to be theirs, by no other', async () => {
  const person = { firstName: 'Budi', lastName: 'Santoso', email: 'budi.santoso@melati.example' };
  const { id } = await db.user.create({ data: person });
  expect((await sent('second-step-on', person.email, {}))?.body).toMatch(/^Hello,\r?$/m);
  await pool.query('update app_user set address_proven_at = now() where id = $1', [id]);
  expect((await sent('recovery-codes-made', person.email, {}))?.body).toMatch(/^Dear Budi Santoso,\r?$/m);
});
