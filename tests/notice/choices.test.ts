import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db, pool, transaction } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { isOptional, kindOf, kinds } from '@/lib/letter/kinds';
import { type LetterName, linkOf } from '@/lib/letter/letters';
import { stopAddress } from '@/lib/letter/stops';
import { readUnsubscribe, unsubscribe, unsubscribeToken } from '@/lib/letter/unsubscribe';
import { listNotices, markAllRead, markRead } from '@/lib/notice/list';
import { haveAgain, listEnded, saveChoices } from '@/lib/notice/settings';
import { findSignedIn } from '@/lib/organization/queries';
import { letterNames, told } from '@/tests/emails/told';
import { reseller } from '@/tests/support/story';

async function addressOf({ userId }: Member): Promise<string> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
}

async function tell(who: Member, name: 'invitation-accepted' | 'agreement-version-withdrawn', factId = randomUUID()) {
  const to = {
    party: 'provider',
    address: await addressOf(who),
    locale: 'en',
    organizationId: who.organizationId,
  } as const;
  const content = { ...told['invitation-accepted'], ...told['agreement-version-withdrawn'] };
  await transaction((tx) => announce(tx, name, { factId, to, content }));
  return db.letter.findFirstOrThrow({ where: { factId } });
}

async function jobOf(letterId: string) {
  const { rows } = await pool.query<{ priority: number }>('select priority from graphile_worker.jobs where key = $1', [
    `letter ${letterId}`,
  ]);
  return rows[0];
}

const choose = (who: Member, letter: 'now' | 'digest' | 'page', page = true) =>
  saveChoices(who, { 'letter-partners': letter, ...(page ? { 'page-partners': 'yes' } : {}) });

test('each letter has one kind, and what carries a link or secures an account cannot be switched off', () => {
  for (const name of letterNames) expect(kinds).toContain(kindOf[name]);
  const fixed = letterNames.filter((name) => !isOptional(kindOf[name]));
  for (const name of Object.keys(linkOf) as LetterName[]) expect(fixed, name).toContain(name);
  for (const name of [
    'password-changed',
    'second-step-off',
    'roles-changed',
    'please-fix',
    'agreement-version-waits',
  ] as const)
    expect(fixed).toContain(name);
});

test('what a letter tells stands on its reader’s page, written with it', async () => {
  const who = await reseller();
  const letter = await tell(who, 'invitation-accepted');
  const { rows } = await listNotices(who, {});
  expect(rows).toMatchObject([{ name: 'invitation-accepted', kind: 'partners', readAt: null }]);
  expect(await jobOf(letter.id)).toBeDefined();
});

test('a story that breaks off leaves neither', async () => {
  const who = await reseller();
  const address = await addressOf(who);
  const broken = transaction(async (tx) => {
    const to = { party: 'user', address, locale: 'en' } as const;
    await announce(tx, 'password-changed', { factId: randomUUID(), to, content: {} });
    throw new Error('The pen broke.');
  });
  await expect(broken).rejects.toThrow();
  expect((await listNotices(who, {})).rows).toEqual([]);
});

test('who wants no letter has the page, who wants the letter alone has no notice to read, and who wants both has both', async () => {
  const who = await reseller();
  await choose(who, 'page');
  const silent = await tell(who, 'invitation-accepted');
  expect(silent).toMatchObject({ way: 'page', status: 'sent' });
  expect(await jobOf(silent.id)).toBeUndefined();
  expect((await listNotices(who, {})).rows).toHaveLength(1);
  await choose(who, 'now', false);
  expect(await jobOf((await tell(who, 'invitation-accepted')).id)).toBeDefined();
  expect((await listNotices(who, {})).rows).toHaveLength(1);
});

test('what binds somebody comes at once, whatever was chosen', async () => {
  const who = await reseller();
  await db.noticeChoice.create({
    data: { userId: who.userId, scopeId: who.organizationId, kind: 'legal', page: false, letter: 'page' },
  });
  expect(await jobOf((await tell(who, 'agreement-version-withdrawn')).id)).toBeDefined();
  expect((await listNotices(who, {})).rows).toHaveLength(1);
});

test('a choice is of one company: another of the same person goes on as before', async () => {
  const [who, other] = [await reseller(), await reseller()];
  const { userId } = who;
  await db.membership.create({
    data: { userId, organizationId: other.organizationId, roles: [], joinedAt: new Date() },
  });
  await choose(who, 'page');
  expect((await tell({ ...who, organizationId: other.organizationId }, 'invitation-accepted')).way).toBe('now');
});

test('nobody marks another’s notices, and all that came since the page was shown stay unread', async () => {
  const [who, other] = [await reseller(), await reseller()];
  await tell(who, 'invitation-accepted');
  const [notice] = (await listNotices(who, {})).rows;
  await markRead(other, { noticeId: notice?.id ?? '' });
  expect((await listNotices(who, {})).rows[0]?.readAt).toBeNull();
  await markAllRead(who, { until: new Date(0) });
  expect((await listNotices(who, {})).rows[0]?.readAt).toBeNull();
  await markRead(who, { noticeId: notice?.id ?? '' });
  expect((await listNotices(who, {})).rows[0]?.readAt).not.toBeNull();
});

test('the count in the bar ends at a hundred, and forgets a company one no longer belongs to', async () => {
  const who = await reseller();
  const [userId, scopeId] = [who.userId, who.organizationId];
  const { id: sessionId } = await db.session.create({
    data: { userId, method: 'password', expiresAt: new Date(Date.now() + 3_600_000) },
  });
  const data = Array.from({ length: 130 }, () => ({
    letterId: randomUUID(),
    userId,
    scopeId,
    kind: 'orders',
    createdAt: new Date(),
  }));
  await db.notice.createMany({ data });
  expect((await findSignedIn(sessionId))?.unread).toBe(100);
  await db.notice.deleteMany({ where: { userId } });
  await db.notice.createMany({ data: data.slice(0, 2).map((one) => ({ ...one, scopeId: randomUUID() })) });
  expect((await findSignedIn(sessionId))?.unread).toBe(0);
  await db.notice.deleteMany({ where: { userId } });
});

test('a letter somebody waits for goes before others, what is written to hundreds after them', async () => {
  const to = (name: LetterName) => ({ party: 'user', address: `${name}@letters.example`, locale: 'en' }) as const;
  const priority = async (name: 'prove-address' | 'order-placed' | 'agreement-version-announced') => {
    const factId = randomUUID();
    const content = { ...told['order-placed'], ...told['agreement-version-announced'], ...told['prove-address'] };
    await transaction((tx) => announce(tx, name, { factId, to: to(name), content }));
    return (await jobOf((await db.letter.findFirstOrThrow({ where: { factId } })).id))?.priority ?? 0;
  };
  const [reset, usual, many] = [
    await priority('prove-address'),
    await priority('order-placed'),
    await priority('agreement-version-announced'),
  ];
  expect(reset).toBeLessThan(usual);
  expect(usual).toBeLessThan(many);
});

test('an unsubscribe token ends one kind for one person and company, as often as it is used; one made up ends nothing', async () => {
  const [who, other] = [await reseller(), await reseller()];
  const chooser = { as: 'person', id: who.userId, scopeId: who.organizationId } as const;
  const token = unsubscribeToken(chooser, 'partners');
  const asked = readUnsubscribe(token);
  expect(asked).toEqual({ ...chooser, kind: 'partners' });
  for (const _ of [1, 2]) if (asked) await unsubscribe(asked);
  expect((await tell(who, 'invitation-accepted')).way).toBe('page');
  expect((await tell(other, 'invitation-accepted')).way).toBe('now');
  expect((await listNotices(who, {})).rows).toHaveLength(1);
  const tampered = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
  for (const wrong of ['', 'made-up', tampered, Buffer.from(JSON.stringify(asked)).toString('base64url')])
    expect(readUnsubscribe(wrong)).toBeNull();
});

test('whoever wants no letter is told on the page, also what still waited for the letter of the day', async () => {
  const who = await reseller();
  const asked = { as: 'person', id: who.userId, scopeId: who.organizationId, kind: 'partners' } as const;
  for (const ends of [
    () => unsubscribe(asked),
    () => unsubscribe({ ...asked, kind: 'digest' }),
    () => choose(who, 'page', false),
  ]) {
    await choose(who, 'digest', false);
    const { id: letterId } = await tell(who, 'invitation-accepted');
    await ends();
    expect(await db.notice.findUnique({ where: { letterId } })).toMatchObject({ digest: false, readAt: null });
    expect(await db.noticeChoice.findFirst({ where: { userId: who.userId } })).toMatchObject({
      page: true,
      letter: 'page',
    });
    await tell(who, 'invitation-accepted');
  }
  expect((await listNotices(who, {})).rows.filter(({ readAt }) => readAt === null)).toHaveLength(6);
});

test('what was ended of a company somebody does not belong to, or not for the account in use, can be had again', async () => {
  const [who, other] = [await reseller(), await reseller()];
  await choose({ ...who, organizationId: other.organizationId }, 'page');
  const about = async (organizationId: string) => {
    const to = { party: 'provider', address: await addressOf(who), locale: 'en', organizationId } as const;
    const factId = randomUUID();
    await transaction((tx) =>
      announce(tx, 'invitation-accepted', { factId, to, content: told['invitation-accepted'] }),
    );
    return db.letter.findFirstOrThrow({ where: { factId } });
  };
  const ended = { as: 'person', id: who.userId, scopeId: who.userId, kind: 'partners' } as const;
  await unsubscribe(ended);
  expect((await about(other.organizationId)).way).toBe('page');
  expect((await about(who.organizationId)).way).toBe('now');
  const { scopeId, kind } = ended;
  // Of a company that is not theirs nothing is named, and what the form of the account in use shows stands there alone.
  expect(await listEnded(who, ['partners'])).toEqual([{ scopeId, kind, company: null }]);
  await choose(who, 'page');
  expect(await listEnded(who, ['partners'])).toHaveLength(1);
  expect(await listEnded({ userId: who.userId, organizationId: null }, ['partners'])).toMatchObject([
    { scopeId: who.organizationId, kind },
  ]);
  await haveAgain(other, { scopeId, kind });
  expect(await listEnded(who, ['partners'])).toHaveLength(1);
  await haveAgain(who, { scopeId, kind });
  expect(await listEnded(who, ['partners'])).toEqual([]);
  expect((await about(other.organizationId)).way).toBe('now');
});

test('whoever letters no longer reach is told on every page, in the statement that finds who is signed in', async () => {
  const who = await reseller();
  const session = { userId: who.userId, method: 'password', expiresAt: new Date(Date.now() + 3_600_000) };
  const { id } = await db.session.create({ data: session });
  expect((await findSignedIn(id))?.stopped).toBeNull();
  await stopAddress((await addressOf(who)).toUpperCase(), 'bounced', null);
  expect((await findSignedIn(id))?.stopped).toBe('bounced');
});
