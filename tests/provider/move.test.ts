import { describe, expect, test } from 'vitest';
import { type Actor, clock, type Operator } from '@/lib/actor';
import { db, type Tx, transaction } from '@/lib/db';
import { authorize, restore, suspend } from '@/lib/provider/commands';
import { factsOf } from '@/lib/provider/facts';
import { lifecycle, type ProviderEvent, providerEvents, reasonsAgainst } from '@/lib/provider/lifecycle';
import { move } from '@/lib/provider/move';
import { Refusal } from '@/lib/refusal';
import { told, visitorFrom } from '../support/people';
import { operator, provider } from '../support/providers';
import { reseller, reviewer } from '../support/story';

class Undo extends Error {}

const reason = 'The distributor’s contract ran out.';

const roads = {
  nothing: async () => (await reseller()).organizationId,
  authorized: async (by: Operator) => (await provider('ID', by)).organizationId,
  suspended: async (by: Operator) => {
    const { organizationId: providerId } = await provider('ID', by);
    await suspend(by, { providerId, seen: 1, reason });
    return providerId;
  },
} as const;

describe.each(Object.keys(roads) as (keyof typeof roads)[])('from %s', (stage) => {
  test('each event happens or is refused, for each actor, exactly as the table says', async () => {
    const by = await operator();
    const id = await roads[stage](by);
    const own = await db.membership.findFirstOrThrow({ where: { organizationId: id } });
    const actors: Actor[] = [
      by,
      { as: 'member', userId: own.userId, organizationId: id, roles: own.roles, from: by.from },
      await reviewer(),
      await reviewer(true),
      { as: 'bearer', linkId: id, subjectId: id, address: 'a@b.example', from: by.from },
      visitorFrom(),
      clock,
    ];
    for (const event of providerEvents) for (const actor of actors) await expectTable(event, actor, id, stage);
  });
});

async function expectTable(event: ProviderEvent, actor: Actor, id: string, stage: string) {
  const reasons = reasonsAgainst(event, actor, await factsOf(db, id));
  const before = await snapshot(id);
  let refused: readonly { code: string }[] = [];
  let after: Awaited<ReturnType<typeof snapshot>> | null = null;
  await transaction(async (tx) => {
    try {
      await move(tx, actor, event, id);
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
  const moved = { status: lifecycle[event].to, kind: 'provider', entries: before.entries + 1, letters: 1 };
  if (reasons.length === 0) expect(after, label).toEqual({ ...moved, letters: before.letters + 1 });
  else expect(after, label).toBeNull();
}

async function snapshot(id: string, tx: Tx | typeof db = db) {
  const { kind, provider: row } = await tx.organization.findUniqueOrThrow({
    where: { id },
    include: { provider: true },
  });
  const entries = await tx.providerEvent.count({ where: { providerId: id } });
  const letters = await tx.letter.count({ where: { organizationId: id } });
  expect(row?.version ?? 0).toBe(entries);
  return { status: row?.status ?? null, kind, entries, letters };
}

test('of sixteen who authorize one account at once, one does and the others are told', async () => {
  const { organizationId } = await reseller();
  const by = await operator();
  const { won, refused } = await told(Array.from({ length: 16 }, () => authorize(by, { organizationId })));
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['provider_exists']));
  expect(await db.letter.count({ where: { organizationId } })).toBe(1);
});

test('of sixteen who suspend one provider at once, one does and the others are told', async () => {
  const by = await operator();
  const { organizationId: providerId } = await provider('ID', by);
  const { won, refused } = await told(Array.from({ length: 16 }, () => suspend(by, { providerId, seen: 1, reason })));
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['moved_on']));
});

test('a page older than the provider is refused as moved on', async () => {
  const by = await operator();
  const { organizationId: providerId } = await provider('ID', by);
  await suspend(by, { providerId, seen: 1, reason });
  await expect(restore(by, { providerId, seen: 1, message: undefined })).rejects.toMatchObject({
    reasons: [{ code: 'moved_on' }],
  });
});

test('a status written past the door does not commit', async () => {
  const { organizationId } = await provider();
  await expect(
    db.provider.update({ where: { organizationId }, data: { status: 'suspended', version: 2 } }),
  ).rejects.toThrow();
  expect((await db.provider.findUniqueOrThrow({ where: { organizationId } })).status).toBe('authorized');
});

test('what happened cannot be rewritten or taken away', async () => {
  const { organizationId: providerId } = await provider();
  await expect(db.providerEvent.updateMany({ where: { providerId }, data: { note: 'Other' } })).rejects.toThrow();
  await expect(db.providerEvent.deleteMany({ where: { providerId } })).rejects.toThrow();
});
