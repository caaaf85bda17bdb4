import { describe, expect, test } from 'vitest';
import { type Actor, clock } from '@/lib/actor';
import { db, type Tx, transaction } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { type EnrollmentEvent, enrollmentEvents, lifecycle, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { move } from '@/lib/enrollment/move';
import { Refusal } from '@/lib/refusal';
import { bring, cast, contactOf, type Stage, stages, versionOf } from '../support/story';

class Undo extends Error {}

describe.each(stages)('from %s', (stage) => {
  test('each event happens or is refused, for each actor, exactly as the table says', async () => {
    const people = await cast();
    const id = await bring(people, stage);
    const actors: Actor[] = [
      people.member,
      { ...people.member, roles: [] },
      people.reviewer,
      people.lead,
      clock,
      await bearerOf(id, stage),
    ];
    // What is tried is undone, so that what was read once holds for every event.
    const [facts, before] = [await factsOf(db, id), await snapshot(id)];
    for (const event of enrollmentEvents)
      for (const actor of actors) await expectTable(event, actor, id, { stage, facts, before });
  });
});

type Versioned = {
  stage: Stage;
  facts: Awaited<ReturnType<typeof factsOf>>;
  before: Awaited<ReturnType<typeof snapshot>>;
};

async function expectTable(event: EnrollmentEvent, actor: Actor, id: string, standing: Versioned) {
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
  if (reasons.length === 0)
    expect(after, label).toEqual({
      status: lifecycle[event].to,
      version: before.version + 1,
      entries: before.entries + 1,
    });
  else expect(after, label).toBeNull();
}

async function snapshot(id: string, tx: Tx | typeof db = db) {
  const { status, version } = await tx.enrollment.findUniqueOrThrow({ where: { id } });
  return { status, version, entries: await tx.enrollmentEvent.count({ where: { enrollmentId: id } }) };
}

// Before anything was sent in there is no link; a made-up one must do no better.
async function bearerOf(id: string, stage: Stage): Promise<Actor> {
  if (stage !== 'draft') return contactOf(id);
  return {
    as: 'bearer',
    linkId: id,
    subjectId: id,
    address: 'a@b.example',
    from: { ip: null, userAgent: null, requestId: null },
  };
}

test('of sixteen who move one enrollment at once, one wins and the others are told', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const seen = await versionOf(id);
  const answers = await Promise.allSettled(
    Array.from({ length: 16 }, () =>
      transaction(async (tx) => move(tx, people.member, 'recall', await factsOf(tx, id), { seen })),
    ),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Refusal);
  expect(await versionOf(id)).toBe(seen + 1);
});

test('a form older than the row is refused as moved on', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  await expect(
    transaction(async (tx) => move(tx, people.member, 'withdraw', await factsOf(tx, id), { seen: 1 })),
  ).rejects.toMatchObject({
    reasons: [{ code: 'moved_on' }],
  });
});

test('a status written past the door does not commit', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  await expect(db.enrollment.update({ where: { id }, data: { status: 'active' } })).rejects.toThrow();
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).status).toBe('in_review');
});

test('a move tells its letters once, each with its job, and none when it is undone', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const letters = () => db.letter.count({ where: { organizationId: people.member.organizationId } });
  const before = await letters();
  await transaction(async (tx) => {
    await move(tx, people.member, 'withdraw', await factsOf(tx, id));
    throw new Undo();
  }).catch(() => undefined);
  expect(await letters()).toBe(before);
  await transaction(async (tx) => move(tx, people.member, 'withdraw', await factsOf(tx, id)));
  expect(await letters()).toBe(before + 2);
});
