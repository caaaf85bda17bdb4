import { describe, expect, test } from 'vitest';
import { type Actor, clock } from '@/lib/actor';
import { decline, giveUp, grant, remove, renew, request } from '@/lib/admin-access/commands';
import { factsOf } from '@/lib/admin-access/facts';
import { type AdminAccessEvent, adminAccessEvents, lifecycle, reasonsAgainst } from '@/lib/admin-access/lifecycle';
import { move } from '@/lib/admin-access/move';
import { db, type Tx, transaction } from '@/lib/db';
import { giveNotice } from '@/lib/partnership/commands';
import { Refusal } from '@/lib/refusal';
import { partners } from '../support/invitations';
import { colleague, refusalOf, told, visitorFrom } from '../support/people';
import { operator } from '../support/providers';
import { reseller, reviewer } from '../support/story';

class Undo extends Error {}

type Pair = Awaited<ReturnType<typeof partners>>;

const wide = { scope: 'administrator', length: 'no_end' } as const;
const narrow = { scope: 'helpdesk', length: 'days_30' } as const;

const roads = {
  none: () => partners('ID', { access: 'none' }),
  requested: async () => {
    const pair = await partners('ID', { access: 'none' });
    await request(pair.provider, { ...pair, seen: 1, scope: 'helpdesk', message: undefined });
    return pair;
  },
  granted: () => partners(),
  'past its day': async () => {
    const pair = await partners('ID', { length: 'days_30' });
    await db.adminAccess.update({ where: { partnershipId: pair.partnershipId }, data: { until: new Date(0) } });
    return pair;
  },
  removed: async () => {
    const pair = await partners();
    await remove(pair.reseller, { ...pair, seen: 1 });
    return pair;
  },
  'granted while the partnership ends': async () => {
    const pair = await partners();
    const notice = { noticeDays: 30, accessAfter: 'remove_at_end', reason: 'We move on.' } as const;
    await giveNotice(pair.provider, { ...pair, seen: 1, ...notice });
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
      await colleague(pair.provider, ['billing_admin']),
      await colleague(pair.reseller, ['admin_agent']),
      await reseller(),
      await operator(),
      await reviewer(true),
      { as: 'bearer', linkId: pair.partnershipId, subjectId: pair.partnershipId, address: 'a@b.example', from },
      visitorFrom(),
      clock,
    ];
    // What is tried is undone, so that what was read once holds for every event.
    const [facts, before] = [await factsOf(db, pair.partnershipId), await snapshot(pair.partnershipId)];
    for (const event of adminAccessEvents)
      for (const actor of actors) await expectTable(event, actor, pair.partnershipId, { stage, facts, before });
  });
});

type Versioned = {
  stage: string;
  facts: Awaited<ReturnType<typeof factsOf>>;
  before: Awaited<ReturnType<typeof snapshot>>;
};

async function expectTable(event: AdminAccessEvent, actor: Actor, id: string, standing: Versioned) {
  const { stage, facts, before } = standing;
  const reasons = reasonsAgainst(event, actor, facts);
  let refused: readonly { code: string }[] = [];
  let after: Awaited<ReturnType<typeof snapshot>> | null = null;
  await transaction(async (tx) => {
    try {
      await move(tx, actor, event, await factsOf(tx, id));
      after = await snapshot(id, tx);
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
  const { to, tell } = lifecycle[event];
  // One Global admin on either side.
  const letters = before.letters + Object.keys(tell).length;
  const moved = { status: to, entries: before.entries + 1, letters };
  if (reasons.length === 0) expect(after, label).toEqual(moved);
  else expect(after, label).toBeNull();
}

async function snapshot(partnershipId: string, tx: Tx | typeof db = db) {
  const row = await tx.adminAccess.findUniqueOrThrow({
    where: { partnershipId },
    include: { history: true, partnership: true },
  });
  const { providerId, resellerId } = row.partnership;
  expect(row.version).toBe(row.history.length);
  const letters = await tx.letter.count({ where: { organizationId: { in: [providerId, resellerId] } } });
  return { status: row.status, entries: row.history.length, letters };
}

test('of sixteen who take one access away at once, one does and the others are told', async () => {
  const { reseller: admin, partnershipId } = await partners();
  const { won, refused } = await told(Array.from({ length: 16 }, () => remove(admin, { partnershipId, seen: 1 })));
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['moved_on']));
  expect(await db.adminAccessEvent.count({ where: { event: 'remove', adminAccess: { partnershipId } } })).toBe(1);
});

test('of a removal, a change and a giving up at once, one happens, whichever it is', async () => {
  const { provider, reseller: admin, partnershipId } = await partners();
  const seen = { partnershipId, seen: 1 };
  const { won, refused } = await told(
    Array.from({ length: 15 }, (_, at) =>
      [() => remove(admin, seen), () => renew(admin, { ...seen, ...narrow }), () => giveUp(provider, seen)][at % 3]?.(),
    ).map(async (story) => story),
  );
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['moved_on']));
  expect((await factsOf(db, partnershipId)).version).toBe(2);
});

test('a page older than the access is refused as moved on', async () => {
  const { reseller: admin, partnershipId } = await partners();
  await renew(admin, { partnershipId, seen: 1, ...narrow });
  expect(await refusalOf(remove(admin, { partnershipId, seen: 1 }))).toEqual(['moved_on']);
});

test('another pair’s access is refused as if it did not exist, whatever is asked', async () => {
  const [one, other] = [await partners(), await partners('ID', { access: 'none' })];
  const theirs = { partnershipId: one.partnershipId, seen: 1 };
  const message = undefined;
  const stories = [
    () => grant(other.reseller, { ...theirs, ...wide }),
    () => renew(other.reseller, { ...theirs, ...wide }),
    () => remove(other.reseller, theirs),
    () => decline(other.reseller, { ...theirs, message }),
    () => request(other.provider, { ...theirs, scope: 'helpdesk', message }),
    () => giveUp(other.provider, theirs),
  ];
  for (const story of stories) expect(await refusalOf(story())).toEqual(['not_yours']);
});

test('a status written past the door does not commit, and what happened cannot be rewritten or taken away', async () => {
  const { partnershipId } = await partners();
  const where = { partnershipId };
  await expect(db.adminAccess.update({ where, data: { status: 'removed', version: 2 } })).rejects.toThrow();
  expect((await factsOf(db, partnershipId)).status).toBe('granted');
  const past = { adminAccess: where };
  await expect(db.adminAccessEvent.updateMany({ where: past, data: { note: 'Other' } })).rejects.toThrow();
  await expect(db.adminAccessEvent.deleteMany({ where: past })).rejects.toThrow();
});
