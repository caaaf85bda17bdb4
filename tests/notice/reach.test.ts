import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeCarrier } from '@/emails/carrier';
import { writeDueDigests } from '@/emails/digest';
import { wordsIn } from '@/emails/words';
import type { Member } from '@/lib/actor';
import { freeze } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { endOfQuiet } from '@/lib/letter/quiet';
import { stopAddress, stopsAddress } from '@/lib/letter/stops';
import { readerLeft } from '@/lib/letter/undelivered';
import { readUnsubscribe, unsubscribe } from '@/lib/letter/unsubscribe';
import {
  addAddress,
  listAddresses,
  mostAddresses,
  proveAddress,
  removeAddress,
  sendAllKinds,
  tryAgain,
  tryOwnAgain,
} from '@/lib/notice/addresses';
import { mostListed } from '@/lib/notice/digest';
import { saveChoices, saveHours } from '@/lib/notice/settings';
import { work } from '@/tests/emails/post-office';
import { told } from '@/tests/emails/told';
import { invite, sender } from '@/tests/support/invitations';
import { startMailServer } from '@/tests/support/mail-server';
import { colleague, refusalOf } from '@/tests/support/people';
import { reseller } from '@/tests/support/story';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});
beforeEach(() => {
  server.received.length = 0;
  server.state.mood = 'takes';
});
afterEach(() => freeze(null));
afterAll(async () => {
  closeCarrier();
  await server.stop();
});

type Reader = Member & { email: string };

async function reader(zone = 'Asia/Jakarta'): Promise<Reader> {
  const member = await reseller();
  const { email } = await db.user.update({ where: { id: member.userId }, data: { timeZone: zone } });
  return { ...member, email };
}

async function tell({ email: address, organizationId }: Reader, company = 'Kopi Nusantara'): Promise<string> {
  const factId = randomUUID();
  const to = { party: 'provider', address, locale: 'en', organizationId } as const;
  await transaction((tx) =>
    announce(tx, 'invitation-accepted', { factId, to, content: { ...told['invitation-accepted'], company } }),
  );
  return (await db.letter.findFirstOrThrow({ where: { factId } })).id;
}

async function secure({ email: address }: Reader): Promise<string> {
  const factId = randomUUID();
  const to = { party: 'user', address, locale: 'en' } as const;
  await transaction((tx) => announce(tx, 'password-changed', { factId, to, content: {} }));
  return (await db.letter.findFirstOrThrow({ where: { factId } })).id;
}

const letterOf = (id: string) => db.letter.findUniqueOrThrow({ where: { id } });
const sentTo = (address: string) => server.received.filter(({ recipients }) => recipients.includes(address));

describe('quiet hours', () => {
  const night = { from: 22 * 60, until: 6 * 60 };

  test.each([
    ['over midnight', '2026-11-30T16:00:00Z', 'Asia/Jakarta', night, '2026-11-30T23:00:00Z'],
    ['after midnight', '2026-11-30T22:59:00Z', 'Asia/Jakarta', night, '2026-11-30T23:00:00Z'],
    ['at their end', '2026-11-30T23:00:00Z', 'Asia/Jakarta', night, null],
    ['before them', '2026-11-30T14:59:00Z', 'Asia/Jakarta', night, null],
    ['within a day', '2026-11-30T05:10:00Z', 'UTC', { from: 300, until: 360 }, '2026-11-30T06:00:00Z'],
    ['in a zone of three quarters', '2026-11-30T17:00:00Z', 'Asia/Kathmandu', night, '2026-12-01T00:15:00Z'],
    [
      'ending in the hour that summer time leaves out',
      '2026-03-29T00:30:00Z',
      'Europe/Berlin',
      { from: 0, until: 150 },
      '2026-03-29T01:00:00Z',
    ],
    [
      'ending in the hour that comes twice',
      '2026-10-25T00:10:00Z',
      'Europe/Berlin',
      { from: 0, until: 150 },
      '2026-10-25T00:30:00Z',
    ],
    ['without any', '2026-11-30T16:00:00Z', 'Asia/Jakarta', null, null],
  ] as const)('%s', (_, at, zone, quiet, end) => {
    expect(endOfQuiet(new Date(at), zone, quiet)?.toISOString().replace('.000', '') ?? null).toBe(end);
  });

  test('keep back what can wait until they are over, and nothing that secures an account', async () => {
    const who = await reader();
    await saveHours(who, { quietFrom: night.from, quietUntil: night.until, digestHour: 8 });
    freeze(new Date('2027-01-10T16:00:00Z'));
    const [waits, comes] = [await tell(who), await secure(who)];
    await work('send_letter');
    expect(await letterOf(comes)).toMatchObject({ status: 'sent' });
    expect(await letterOf(waits)).toMatchObject({ status: 'queued', attempts: 0 });
    const { rows } = await pool.query<{ at: Date }>('select run_at as at from graphile_worker.jobs where key = $1', [
      `letter ${waits}`,
    ]);
    expect(rows[0]?.at).toEqual(new Date('2027-01-10T23:00:00Z'));
    freeze(new Date('2027-01-10T23:00:00Z'));
    await pool.query(
      `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key = $1), run_at := now())`,
      [`letter ${waits}`],
    );
    await work('send_letter');
    expect(await letterOf(waits)).toMatchObject({ status: 'sent' });
  });

  test('what waited for their end does not reach who has left the company meanwhile', async () => {
    const stays = await reader();
    const person = await colleague(stays, ['sales_agent']);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: person.userId } });
    const who = { ...person, email };
    const [waits, secures, comes] = [await tell(who), await secure(who), await tell(stays)];
    const { userId, organizationId } = who;
    await db.membership.updateMany({ where: { userId, organizationId }, data: { disabledAt: new Date() } });
    await work('send_letter');
    expect(await letterOf(waits)).toMatchObject({ status: 'dead', lastError: readerLeft });
    expect((await Promise.all([secures, comes].map(letterOf))).map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(sentTo(who.email)).toHaveLength(1);
  });
});

describe('the letter of the day', () => {
  const digests = (who: Reader) => db.letter.findMany({ where: { name: 'notices-digest', address: who.email } });
  const daily = (who: Reader) => saveChoices(who, { 'letter-partners': 'digest', 'page-partners': 'yes' });

  test('comes at its hour, once, with what happened', async () => {
    const who = await reader();
    await daily(who);
    freeze(new Date('2027-02-01T00:30:00Z'));
    await tell(who, 'Cendana Alam');
    await writeDueDigests();
    expect(await digests(who)).toEqual([]);
    freeze(new Date('2027-02-01T01:00:00Z'));
    await Promise.all([writeDueDigests(), writeDueDigests(), writeDueDigests()]);
    expect(await digests(who)).toMatchObject([
      { content: { count: 1, more: 0, listed: [expect.stringContaining('Cendana Alam')] } },
    ]);
    await tell(who);
    await writeDueDigests();
    expect(await digests(who)).toHaveLength(1);
    freeze(new Date('2027-02-02T01:00:00Z'));
    await writeDueDigests();
    expect(await digests(who)).toHaveLength(2);
    await work('send_letter');
    expect(sentTo(who.email)[0]?.headers).toMatch(/^List-Unsubscribe: <http/m);
  });

  test('tells nothing of a company its reader no longer belongs to, also not once they do again', async () => {
    const who = await reader();
    await colleague(who, ['global_admin']);
    await daily(who);
    freeze(new Date('2027-02-01T05:00:00Z'));
    await tell(who);
    const membership = (disabledAt: Date | null) =>
      db.membership.updateMany({ where: { userId: who.userId }, data: { disabledAt } });
    await membership(new Date());
    await writeDueDigests();
    await membership(null);
    await writeDueDigests();
    expect(await digests(who)).toEqual([]);
  });

  test('of five thousand lists the newest and says how many more there are', async () => {
    const who = await reader();
    await daily(who);
    freeze(new Date('2027-02-01T05:00:00Z'));
    const letterId = await tell(who);
    const { userId, organizationId: scopeId } = who;
    await pool.query(
      `insert into letter (id, name, fact_id, party, address, locale, content, status, way)
       select gen_random_uuid(), name, gen_random_uuid(), party, address, locale, content, 'sent', 'digest'
       from letter, generate_series(1, 4999) where id = $1`,
      [letterId],
    );
    await pool.query(
      `insert into notice (id, letter_id, user_id, scope_id, kind, created_at, digest)
       select gen_random_uuid(), id, $1, $2, 'partners', now(), true from letter where address = $3 and id <> $4`,
      [userId, scopeId, who.email, letterId],
    );
    await writeDueDigests();
    const [digest] = await digests(who);
    expect(digest?.content).toMatchObject({ count: 5_000, more: 5_000 - mostListed });
    await work('send_letter');
    expect(sentTo(who.email)[0]?.body).toContain('4,975 more stand on the page');
  });

  test('waits a day in which the clocks skip its hour no longer than that', async () => {
    const who = await reader('Europe/Berlin');
    await daily(who);
    await saveHours(who, { quietFrom: null, quietUntil: null, digestHour: 2 });
    freeze(new Date('2027-03-28T00:59:00Z'));
    await tell(who);
    await writeDueDigests();
    expect(await digests(who)).toEqual([]);
    freeze(new Date('2027-03-28T01:00:00Z'));
    await writeDueDigests();
    expect(await digests(who)).toHaveLength(1);
  });
});

describe('an address', () => {
  test.each([
    ['550 5.1.1 No such user', true],
    ['550 5.1.2 No such domain', true],
    ['550 5.2.1 Switched off', true],
    ['550 5.7.1 Refused by policy', false],
    ['550 5.7.515 Not signed', false],
    ['452 4.2.2 Full', false],
    ['550 No', false],
  ])('of which is said %j is stopped: %s', (reply, stopped) => {
    expect(stopsAddress(reply)).toBe(stopped);
  });

  test('that is not there gets nothing more but what its owner needs, until somebody tries again', async () => {
    const who = await reader();
    server.state.mood = { to: 'RCPT', words: '550 5.1.1 No such user' };
    await tell(who);
    await work('send_letter');
    server.state.mood = 'takes';
    const [news, security] = [await tell(who), await secure(who)];
    await work('send_letter');
    expect(await letterOf(news)).toMatchObject({ status: 'dead', lastError: 'stopped: bounced' });
    expect(await letterOf(security)).toMatchObject({ status: 'sent' });
    await tryAgain(who, { address: who.email });
    const after = await tell(who);
    await work('send_letter');
    expect(await letterOf(after)).toMatchObject({ status: 'sent' });
  });

  test('whose reader complained still gets what binds them', async () => {
    const who = await reader();
    await stopAddress(who.email, 'complained', null);
    const [news, security] = [await tell(who), await secure(who)];
    await work('send_letter');
    expect((await letterOf(news)).status).toBe('dead');
    expect((await letterOf(security)).status).toBe('sent');
    await tryOwnAgain(who.email);
    expect(await db.stoppedAddress.findUnique({ where: { address: who.email } })).toBeNull();
  });

  test('of another company is nobody’s to try again', async () => {
    const [who, other] = [await reader(), await reader()];
    await stopAddress(other.email, 'bounced', 'x');
    await expect(tryAgain(who, { address: other.email })).rejects.toThrow();
  });

  test('that was invited may be tried again by who invited it, unless its reader complained', async () => {
    const [who, email] = [await sender(), `invited-${randomUUID()}@letters.example`];
    await invite(who, { email });
    await stopAddress(email, 'complained', null);
    await expect(tryAgain(who, { address: email })).rejects.toThrow();
    await stopAddress(email, 'bounced', 'x');
    await tryAgain(who, { address: email });
    expect(await db.stoppedAddress.findUnique({ where: { address: email } })).toBeNull();
  });
});

describe('who may end letters of a kind', () => {
  test('is whoever has an account, also with such news off the page, and is told where', async () => {
    const who = await reader();
    await saveChoices(who, { 'letter-partners': 'now' });
    await tell(who);
    await work('send_letter');
    const [letter] = sentTo(who.email);
    const [, token = ''] = /^List-Unsubscribe: <[^>]*\/([\w-]+)>/m.exec(letter?.headers ?? '') ?? [];
    const { userId: id, organizationId: scopeId } = who;
    expect(readUnsubscribe(token)).toEqual({ as: 'person', id, scopeId, kind: 'partners' });
    expect(letter?.body).toContain(wordsIn('en').paper.choose);
  });

  test('is nobody without an account, who is told of no settings', async () => {
    const [who, email] = [await reader(), `nobody-${randomUUID()}@letters.example`];
    await tell({ ...who, email });
    await work('send_letter');
    const [letter] = sentTo(email);
    expect(letter?.headers).not.toContain('List-Unsubscribe');
    expect(letter?.body).not.toContain(wordsIn('en').paper.choose);
  });
});

describe('another address of a company', () => {
  test('gets copies once it is proven, none before, and none once it is taken out', async () => {
    const who = await reader();
    const email = `news-${randomUUID()}@letters.example`;
    await addAddress(who, { email, locale: 'id' });
    const [address] = await listAddresses(who);
    const [letter] = await db.letter.findMany({ where: { address: email } });
    expect(letter?.name).toBe('prove-notice-address');
    await tell(who);
    await work('send_letter');
    expect(await db.letter.count({ where: { address: email } })).toBe(1);
    const { from } = who;
    await proveAddress({
      as: 'bearer',
      linkId: letter?.linkId ?? '',
      subjectId: address?.id ?? '',
      address: email,
      from,
    });
    await tell(who);
    await work('send_letter');
    expect(await db.letter.count({ where: { address: email, locale: 'id', status: 'sent' } })).toBe(2);
    const copy = sentTo(email).find(({ headers }) => headers.includes('List-Unsubscribe-Post'));
    expect(copy?.headers).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/api\/unsubscribe\/[\w-]+>$/m);
    expect(copy?.body).toContain('/unsubscribe/');
    expect(copy?.body).not.toContain(wordsIn('id').paper.choose);
    expect(await db.letter.count({ where: { name: 'notice-address-added', address: who.email } })).toBe(1);
    await removeAddress(who, { addressId: address?.id ?? '' });
    await tell(who);
    expect(await db.letter.count({ where: { address: email } })).toBe(2);
  });

  test('that waits is written to once more when there are as many as there may be, and no further one is taken', async () => {
    const who = await reader();
    const { organizationId, userId: createdById } = who;
    const emails = Array.from({ length: mostAddresses }, (_, at) => `${at}-${organizationId}@letters.example`);
    const data = emails.map((email) => ({ organizationId, email, locale: 'en', createdById, createdAt: new Date() }));
    await db.noticeAddress.createMany({ data });
    await addAddress(who, { email: emails[0] ?? '', locale: 'id' });
    expect(await db.letter.count({ where: { address: emails[0] ?? '' } })).toBe(1);
    await expect(addAddress(who, { email: 'one-more@letters.example', locale: 'id' })).rejects.toThrow();
  });

  test('shows what its reader ended, who added it and whether they are still here, and has all kinds again', async () => {
    const [who, other] = [await reader(), await reader()];
    const { organizationId, userId: createdById } = who;
    const data = { organizationId, email: 'kinds@letters.example', locale: 'en', createdById, createdAt: new Date() };
    const { id } = await db.noticeAddress.create({ data });
    await unsubscribe({ as: 'address', id, scopeId: organizationId, kind: 'partners' });
    expect(await listAddresses(who)).toMatchObject([{ without: ['partners'], byHere: true, stopped: null }]);
    await expect(sendAllKinds(other, { addressId: id })).rejects.toThrow();
    await expect(sendAllKinds({ ...who, roles: ['sales_agent'] }, { addressId: id })).rejects.toThrow();
    await sendAllKinds(who, { addressId: id });
    await db.noticeAddress.update({ where: { id }, data: { createdById: other.userId } });
    await stopAddress('kinds@letters.example', 'bounced', 'x');
    expect(await listAddresses(who)).toMatchObject([{ without: [], byHere: false, stopped: 'bounced' }]);
  });

  test('is for those who manage users', async () => {
    const who = await reader();
    const fields = { email: 'a@b.example', locale: 'en' } as const;
    expect(await refusalOf(addAddress({ ...who, roles: ['sales_agent'] }, fields))).toEqual(['user_manager_only']);
  });

  test('is one of ten at most, and the eleventh is told what to do', async () => {
    const who = await reader();
    const { organizationId, userId: createdById } = who;
    const row = { organizationId, createdById, locale: 'en', createdAt: new Date() };
    const data = Array.from({ length: mostAddresses }, (_, at) => ({ ...row, email: `news${at}@letters.example` }));
    await db.noticeAddress.createMany({ data });
    const eleventh = addAddress(who, { email: 'eleventh@letters.example', locale: 'en' });
    expect(await refusalOf(eleventh)).toEqual(['notice_addresses_many']);
  });
});
