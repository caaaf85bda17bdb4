import { beforeAll, expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { recall, withdraw } from '@/lib/enrollment/commands';
import { pageLength } from '@/lib/keyset';
import { claim } from '@/lib/verification/claims';
import { listCases } from '@/lib/verification/queue';
import { proposeRejection } from '@/lib/verification/rejections';
import { type View, views } from '@/lib/verification/views';
import { bring, cast, reviewer, stages, versionOf } from '../support/story';

type Case = { id: string; organizationId: string };
let me: Reviewer;
let another: Reviewer;
const at = {} as Record<(typeof stages)[number], Case>;

async function one(stage: (typeof stages)[number]): Promise<Case> {
  const people = await cast();
  return { id: await bring(people, stage), organizationId: people.member.organizationId };
}

beforeAll(async () => {
  [me, another] = [await reviewer(), await reviewer()];
  for (const stage of stages) at[stage] = await one(stage);
});

async function idsOf(view: View, search?: string): Promise<string[]> {
  return (await listCases(me, { view, search })).rows.map(({ id }) => id);
}

test('each view shows its own cases and none that was never sent in', async () => {
  expect(await idsOf('open')).toEqual([at.in_review.id]);
  expect(await idsOf('waiting')).toEqual([at.email_pending.id, at.needs_action.id]);
  const decided = [at.withdrawn, at.suspended, at.active, at.qualified, at.rejected].map(({ id }) => id);
  expect((await idsOf('done')).toSorted()).toEqual(decided.toSorted());
});

test('all is every case that was ever sent in, in whatever state, and the search goes through it', async () => {
  const everything = stages.filter((stage) => stage !== 'draft').map((stage) => at[stage].id);
  expect((await idsOf('all')).toSorted()).toEqual(everything.toSorted());
  expect((await idsOf('all', 't contoh')).toSorted()).toEqual(everything.toSorted());
});

test('a draft taken back is among all; one never sent in, and then withdrawn, is nowhere', async () => {
  const [back, never] = [await cast(), await cast()];
  const taken = await bring(back, 'email_pending');
  await recall(back.member, { seen: await versionOf(taken) });
  const unsent = await bring(never, 'draft');
  await withdraw(never.member, { seen: 0 });
  expect(await idsOf('all')).toContain(taken);
  for (const view of views) expect(await idsOf(view)).not.toContain(unsent);
  await withdraw(back.member, { seen: await versionOf(taken) });
});

test('mine are those I have, unclaimed those nobody has', async () => {
  const [mine, theirs] = [await one('in_review'), await one('needs_action')];
  await claim(me, { enrollmentId: mine.id });
  await claim(another, { enrollmentId: theirs.id });
  expect(await idsOf('mine')).toEqual([mine.id]);
  expect(await idsOf('unclaimed')).toEqual([at.in_review.id]);
});

test('a second pair of eyes is asked of everybody but who proposed', async () => {
  const [proposed, own] = [await one('in_review'), await one('in_review')];
  const ground = { reason: 'entity_inactive', message: 'Struck off.' } as const;
  await proposeRejection(another, { enrollmentId: proposed.id, seen: await versionOf(proposed.id), ...ground });
  await proposeRejection(me, { enrollmentId: own.id, seen: await versionOf(own.id), ...ground });
  expect(await idsOf('second')).toEqual([proposed.id]);
});

test('the search finds any part of a name, a PartnerID or the contact’s address, and a reference', async () => {
  const { id, organizationId } = at.active;
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const { partnerId } = await db.location.findUniqueOrThrow({ where: { organizationId } });
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  const address = `budi@${organizationId.slice(-12)}`;
  const parts = [name.slice(3).toUpperCase(), partnerId.slice(2), address.slice(2)];
  for (const search of [name.toUpperCase(), partnerId, address, ...parts, reference.toLowerCase().replaceAll('-', ' ')])
    for (const view of ['done', 'all'] as const) expect(await idsOf(view, search)).toContain(id);
  expect(await idsOf('done', 'PT Contoh')).toHaveLength(5);
  expect(await idsOf('open', reference)).toEqual([]);
  expect(await idsOf('done', '%')).toEqual([]);
  expect(await idsOf('done', 't Con')).toHaveLength(5);
  expect(await idsOf('done', '_')).toEqual([]);
});

test('leafing through shows every case once, also those moved in the same instant', async () => {
  for (let number = 0; number < pageLength + 3; number++) await one('in_review');
  const all = await db.enrollment.findMany({ where: { status: 'in_review' } });
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listCases(me, { view: 'open', after });
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  }
  expect(seen).toHaveLength(all.length);
  expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
});
