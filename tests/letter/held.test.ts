import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { Actor } from '@/lib/actor';
import { days, freeze, hours, minutes } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { revoke } from '@/lib/invitation/commands';
import { announce } from '@/lib/letter/announce';
import { caps } from '@/lib/letter/caps';
import { listHeldNews, releaseHeld } from '@/lib/letter/held';
import type { Content, LetterName } from '@/lib/letter/letters';
import { deliveryOf } from '@/lib/letter/undelivered';
import { mint } from '@/lib/link/link';
import { told } from '../emails/told';
import { invite, sender } from '../support/invitations';
import { colleague } from '../support/people';
import { reseller } from '../support/story';

afterEach(() => freeze(null));

const somewhere = () => `${randomUUID()}@held.example`;

type Extra = { by?: Actor; linkId?: string; organizationId?: string };

function tell<Name extends LetterName>(name: Name, address: string, { by, linkId, organizationId }: Extra = {}) {
  const to = { party: 'user' as const, address, locale: 'en', ...(organizationId ? { organizationId } : {}) };
  const letter = { factId: randomUUID(), to, content: told[name] as Content<Name> };
  return transaction((tx) => announce(tx, name, { ...letter, ...(by ? { by } : {}), ...(linkId ? { linkId } : {}) }));
}

async function deliveries(address: string) {
  const letters = await db.letter.findMany({ where: { address }, orderBy: { id: 'asc' } });
  return letters.map((letter) => deliveryOf(letter).delivery);
}

const start = new Date();
const at = (milliseconds: number) => freeze(new Date(start.getTime() + milliseconds));

test('a letter held back leaves by itself when the caps have room again, and not before', async () => {
  const address = somewhere();
  at(0);
  for (let times = 0; times < caps.boxAnHour + 1; times++) await tell('account-exists', address);
  const held = await db.letter.findFirstOrThrow({ where: { address, heldUntil: { not: null } } });
  at(minutes(59));
  await releaseHeld();
  expect(await deliveries(address)).toEqual(['waiting', 'waiting', 'waiting', 'held_back']);
  at(hours(1) + 1_000);
  await releaseHeld();
  expect(await deliveries(address)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  const { rows } = await pool.query(`select 1 from graphile_worker.jobs where key = $1`, [`letter ${held.id}`]);
  expect(rows).toHaveLength(1);
});

test('of many held back, an hour lets only so many leave, the oldest first, and the day counts them', async () => {
  const address = somewhere();
  at(0);
  for (let times = 0; times < 14; times++) await tell('account-exists', address);
  const left = async () => (await deliveries(address)).filter((state) => state === 'waiting').length;
  for (let hour = 1; hour < 6; hour++) {
    at(hours(hour) + hour * 1_000);
    await Promise.all([releaseHeld(), releaseHeld()]);
    expect(await left()).toBe(Math.min(caps.boxADay, (hour + 1) * caps.boxAnHour));
  }
  expect((await deliveries(address)).slice(0, 10)).toEqual(Array(10).fill('waiting'));
  at(days(1) + 2_000);
  await releaseHeld();
  expect(await left()).toBe(caps.boxADay + 3);
});

test('a flood does not go on by itself: what waited for two days never leaves, and says so', async () => {
  const address = somewhere();
  at(0);
  for (let times = 0; times < 40; times++) await tell('account-exists', address);
  for (const hour of [1, 2, 3, 4, 25, 26, 27, 28, 49, 50, 51, 52, 72]) {
    at(hours(hour) + hour * 1_000);
    await releaseHeld();
  }
  const states = await deliveries(address);
  expect(states.filter((state) => state === 'waiting')).toHaveLength(2 * caps.boxADay);
  expect(new Set(states)).toEqual(new Set(['waiting', 'held_too_long']));
});

test('one whose link opens nothing any more never leaves, and says so', async () => {
  const address = somewhere();
  at(0);
  for (let times = 0; times < caps.boxAnHour; times++) await tell('account-exists', address);
  const link = (lasts: number) =>
    transaction((tx) => mint(tx, { purpose: 'join', subjectId: randomUUID(), address, lasts }));
  await tell('join-organization', address, { linkId: await link(minutes(30)) });
  await tell('join-organization', address, { linkId: await link(days(30)) });
  at(hours(1) + 1_000);
  await releaseHeld();
  expect((await deliveries(address)).slice(3)).toEqual(['link_gone', 'waiting']);
});

test('the letter of an invitation that was withdrawn meanwhile never leaves', async () => {
  const [provider, address] = [await sender(), somewhere()];
  at(0);
  for (let times = 0; times < caps.boxAnHour; times++) await tell('account-exists', address);
  const id = await invite(provider, { email: address });
  const { version } = await db.invitation.findUniqueOrThrow({ where: { id } });
  await revoke(provider, { invitationId: id, seen: version });
  at(hours(1) + 1_000);
  await releaseHeld();
  const letter = await db.letter.findFirstOrThrow({ where: { address, name: 'provider-invitation' } });
  expect(deliveryOf(letter).delivery).toBe('link_gone');
});

test('one organization causes so many letters a day to one person of another; the rest waits, and what is for safety does not', async () => {
  const [causing, other, third] = [await reseller(), await reseller(), await reseller()];
  const reader = await colleague(other, []);
  const { organizationId } = other;
  await db.user.update({ where: { id: reader.userId }, data: { addressProvenAt: new Date() } });
  at(0);
  for (let times = 0; times < caps.fromOneADay + 2; times++)
    await tell('admin-access-requested', reader.email, { by: causing, organizationId });
  const count = async (state: string) => (await deliveries(reader.email)).filter((each) => each === state).length;
  expect([await count('waiting'), await count('held_back')]).toEqual([caps.fromOneADay, 2]);
  const { name: company } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const news = { company, count: 2, until: new Date(start.getTime() + days(1)) };
  expect(await listHeldNews(causing.organizationId)).toEqual([news]);
  expect(await listHeldNews(other.organizationId)).toEqual([]);

  await tell('admin-access-requested', reader.email, { by: third, organizationId });
  await tell('admin-access-requested', reader.email, { by: other, organizationId });
  await tell('admin-access-requested', reader.email, { by: { as: 'clock' }, organizationId });
  for (const name of ['second-step-off', 'password-changed', 'roles-changed', 'location-added'] as const)
    await tell(name, reader.email, { by: causing });
  expect(await count('held_back')).toBe(2);

  at(days(1) + 1_000);
  await releaseHeld();
  expect(await count('held_back')).toBe(0);
});
