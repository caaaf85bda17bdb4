import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { InvitationStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { accept, decline, park } from '@/lib/invitation/answers';
import { draft, revoke } from '@/lib/invitation/commands';
import { everySent, listSent } from '@/lib/invitation/list';
import type { View } from '@/lib/invitation/views';
import { pageLength } from '@/lib/keyset';
import { company, consent, expired, holding, invite, sender, words } from '../support/invitations';

let provider: Member;
const at = {} as Record<InvitationStatus, string>;

beforeAll(async () => {
  provider = await sender();
  const [ready, early] = [await company(), await company('qualified')];
  at.draft = await draft(provider, words());
  for (const status of ['sent', 'parked', 'accepted', 'declined', 'revoked', 'expired'] as const)
    at[status] = await invite(provider, { company: `Toko ${status}` });
  await park(holding(early, at.parked));
  await accept(holding(ready, at.accepted), consent);
  await decline(holding(ready, at.declined), { message: undefined });
  await revoke(provider, { invitationId: at.revoked, seen: 1 });
  await expired(at.expired);
  await invite(await sender(), { company: 'Toko sent' });
});

async function idsOf(view: View, search?: string): Promise<string[]> {
  return (await listSent(provider, { view, search })).rows.map(({ id }) => id);
}

test('each view shows its own, the newest first, and nothing of another provider', async () => {
  expect(await idsOf('open')).toEqual([at.parked, at.sent]);
  expect(await idsOf('waiting')).toEqual([at.parked]);
  expect(await idsOf('draft')).toEqual([at.draft]);
  expect(await idsOf('accepted')).toEqual([at.accepted]);
  expect(await idsOf('over')).toEqual([at.expired, at.revoked, at.declined]);
  expect(await idsOf('all')).toHaveLength(7);
});

test('a row says how its letter stands, and calls a company that keeps it as it calls itself', async () => {
  const [parked, sent] = (await listSent(provider, { view: 'open' })).rows;
  expect(sent).toMatchObject({ company: 'Toko sent', letter: 'queued', bouncedAt: null, bounce: null });
  expect(parked?.company).toMatch(/^Company /);
  expect(parked?.partnerId).toMatch(/^\d{7}$/);
});

test('the search finds by the beginning of an address, a name or a PartnerID, and of nothing else', async () => {
  const [parked] = (await listSent(provider, { view: 'waiting' })).rows;
  const { email } = await db.invitation.findUniqueOrThrow({ where: { id: at.sent } });
  expect(await idsOf('all', email.slice(0, 12).toUpperCase())).toEqual([at.sent]);
  expect(await idsOf('open', 'toko s')).toEqual([at.sent]);
  for (const search of [parked?.company ?? '', parked?.partnerId ?? '', 'Toko parked'])
    expect(await idsOf('all', search)).toEqual([at.parked]);
  const partnerId = '4123456';
  await db.invitation.update({ where: { id: at.draft }, data: { partnerId } });
  expect(await idsOf('draft', '41234')).toEqual([at.draft]);
  for (const search of ['ko sent', '%', '_oko', 'example', 'Toko declined'])
    expect(await idsOf('open', search)).toEqual([]);
});

test('leafing through shows every invitation once, also those written in the same instant', async () => {
  const many = await sender();
  const createdAt = new Date();
  await db.invitation.createMany({
    data: Array.from({ length: 120 }, (_, number) => ({
      providerId: many.organizationId,
      senderId: many.organizationId,
      createdById: many.userId,
      email: `${randomUUID()}@many.example`,
      createdAt: new Date(createdAt.getTime() - Math.floor(number / 40)),
    })),
  });
  const seen: string[] = [];
  const pages: number[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listSent(many, { view: 'draft', after });
    seen.push(...page.rows.map(({ id }) => id));
    pages.push(page.rows.length);
    after = page.next;
  }
  expect(pages).toEqual([pageLength, pageLength, 20]);
  expect(new Set(seen).size).toBe(120);
  const taken: string[] = [];
  for await (const row of everySent(many, { view: 'draft' })) taken.push(row.id);
  expect(taken).toEqual(seen);
});

test('what very many begin with is found as well as what few do: the newest first, each once', async () => {
  const member = await sender();
  const { organizationId, userId } = member;
  await pool.query(
    `insert into invitation (id, provider_id, sender_id, created_by_id, email, company, created_at)
     select md5(n::text)::uuid, $1, $1, $2, 'kopi' || n || '@many.example', 'Kopi ' || n, timestamptz '2026-01-01' + n * interval '1 minute'
     from generate_series(1, 13000) n`,
    [organizationId, userId],
  );
  const found = (search: string, after?: string | null) => listSent(member, { view: 'draft', search, after });
  const first = await found('kopi');
  const second = await found('kopi', first.next);
  const numbers = [...first.rows, ...second.rows].map(({ company }) => Number(company?.slice(5)));
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, place) => 13_000 - place));
  expect((await found('kopi 1299')).rows.map(({ company }) => company)).toEqual(
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((digit) => `Kopi 1299${digit}`).concat('Kopi 1299'),
  );
});
