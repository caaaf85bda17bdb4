import { describe, expect, test, vi } from 'vitest';
import { type Actor, clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { endDue } from '@/lib/partnership/clock';
import { giveNotice, takeBack } from '@/lib/partnership/commands';
import { factsOf } from '@/lib/partnership/facts';
import { lifecycle, type PartnershipEvent, partnershipEvents, reasonsAgainst } from '@/lib/partnership/lifecycle';
import { move } from '@/lib/partnership/move';
import { Refusal } from '@/lib/refusal';
import { notice, partners } from '../support/invitations';
import { colleague, refusalOf, told, visitorFrom } from '../support/people';
import { operator } from '../support/providers';
import { reseller, reviewer } from '../support/story';

vi.setConfig({ testTimeout: 60_000 });

class Undo extends Error {}

type Pair = Awaited<ReturnType<typeof partners>>;

async function ending(): Promise<Pair> {
  const pair = await partners();
  await giveNotice(pair.reseller, { ...pair, seen: 1, ...notice });
  return pair;
}

async function pastItsLastDay(): Promise<Pair> {
  const pair = await ending();
  await db.partnership.update({ where: { id: pair.partnershipId }, data: { endsAt: new Date(0) } });
  return pair;
}

const roads = {
  active: () => partners(),
  ending,
  'ending, too late to take back': async () => {
    const pair = await ending();
    const noticeAt = after(now(), -days(8));
    await db.partnership.update({ where: { id: pair.partnershipId }, data: { noticeAt } });
    return pair;
  },
  'past its last day': pastItsLastDay,
  ended: async () => {
    const pair = await pastItsLastDay();
    await endDue();
    return pair;
  },
} satisfies Record<string, () => Promise<Pair>>;

describe.each(Object.keys(roads) as (keyof typeof roads)[])('from %s', (stage) => {
  test('each event happens or is refused, for each actor, exactly as the table says', async () => {
    const pair = await roads[stage]();
    const { from } = pair.provider;
    const actors: Actor[] = [
      pair.provider,
      pair.reseller,
      await colleague(pair.provider, ['admin_agent']),
      await colleague(pair.reseller, ['sales_agent']),
      await reseller(),
      await operator(),
      await reviewer(true),
      { as: 'bearer', linkId: pair.partnershipId, subjectId: pair.partnershipId, address: 'a@b.example', from },
      visitorFrom(),
      clock,
    ];
    // What is tried is undone, so that what was read once holds for every event.
    const [facts, before] = [await factsOf(db, pair.partnershipId), await snapshot(pair.partnershipId)];
    for (const event of partnershipEvents)
      for (const actor of actors) await expectTable(event, actor, pair.partnershipId, { stage, facts, before });
  });
});

type Versioned = {
  stage: string;
  facts: Awaited<ReturnType<typeof factsOf>>;
  before: Awaited<ReturnType<typeof snapshot>>;
};

async function expectTable(event: PartnershipEvent, actor: Actor, id: string, standing: Versioned) {
  const { stage, facts, before } = standing;
  const reasons = reasonsAgainst(event, actor, facts);
  let refused: readonly { code: string }[] = [];
  let moved: Awaited<ReturnType<typeof snapshot>> | null = null;
  await transaction(async (tx) => {
    try {
      await move(tx, actor, event, id, { endsAt: after(now(), days(30)) });
      moved = await snapshot(id, tx);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      refused = refusal.reasons;
    }
    throw new Undo();
  }).catch((undo) => {
    if (!(undo instanceof Undo)) throw undo;
  });
  const label = `${actor.as} ${event} from ${stage}`;
  expect(
    refused.map(({ code }) => code),
    label,
  ).toEqual(reasons.map(({ code }) => code));
  const expected = { status: lifecycle[event].to, entries: before.entries + 1, letters: before.letters + 2 };
  if (reasons.length === 0) expect(moved, label).toEqual(expected);
  else expect(moved, label).toBeNull();
}

async function snapshot(id: string, tx: Tx | typeof db = db) {
  const { providerId, resellerId, ...row } = await tx.partnership.findUniqueOrThrow({
    where: { id },
    include: { history: true },
  });
  expect(row.version).toBe(row.history.length);
  const letters = await tx.letter.count({ where: { organizationId: { in: [providerId, resellerId] } } });
  return { status: row.status, entries: row.history.length, letters };
}

test('of sixteen who give notice at once, from either side, one does and the others are told', async () => {
  const { provider, reseller: other, partnershipId } = await partners();
  const { won, refused } = await told(
    Array.from({ length: 16 }, (_, at) => giveNotice(at % 2 ? provider : other, { partnershipId, seen: 1, ...notice })),
  );
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['moved_on']));
});

test('a notice is taken back or runs out, never both', async () => {
  for (let round = 0; round < 4; round++) {
    const { reseller: admin, partnershipId } = await pastItsLastDay();
    const ends = await Promise.allSettled([
      ...Array.from({ length: 8 }, () => takeBack(admin, { partnershipId, seen: 2 })),
      endDue(),
    ]);
    const { status, version, history } = await db.partnership.findUniqueOrThrow({
      where: { id: partnershipId },
      include: { history: true },
    });
    expect(version).toBe(3);
    const events = history.map(({ event }) => event).filter((event) => event === 'end' || event === 'take_back');
    expect(events).toEqual([status === 'ended' ? 'end' : 'take_back']);
    const back = ends.slice(0, 8).filter((end) => end.status === 'fulfilled').length;
    expect(back).toBe(status === 'ended' ? 0 : 1);
  }
});

test('a page older than the partnership is refused as moved on', async () => {
  const { provider, reseller: admin, partnershipId } = await ending();
  expect(await refusalOf(takeBack(admin, { partnershipId, seen: 1 }))).toEqual(['moved_on']);
  expect(await refusalOf(giveNotice(provider, { partnershipId, seen: 1, ...notice }))).toEqual(['moved_on']);
});

test('another pair’s partnership is refused as if it did not exist', async () => {
  const [one, other] = [await ending(), await partners()];
  const { partnershipId } = one;
  for (const stranger of [other.provider, other.reseller]) {
    expect(await refusalOf(giveNotice(stranger, { partnershipId, seen: 2, ...notice }))).toEqual(['not_yours']);
    expect(await refusalOf(takeBack(stranger, { partnershipId, seen: 2 }))).toEqual(['not_yours']);
  }
});

test('a status written past the door does not commit, and what happened cannot be rewritten or taken away', async () => {
  const { partnershipId: id } = await partners();
  await expect(db.partnership.update({ where: { id }, data: { status: 'ended', version: 2 } })).rejects.toThrow();
  expect((await factsOf(db, id)).status).toBe('active');
  const where = { partnershipId: id };
  await expect(db.partnershipEvent.updateMany({ where, data: { note: 'Other' } })).rejects.toThrow();
  await expect(db.partnershipEvent.deleteMany({ where })).rejects.toThrow();
});
