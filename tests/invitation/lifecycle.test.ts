import { describe, expect, test } from 'vitest';
import { type Actor, clock } from '@/lib/actor';
import { db, type Tx, transaction } from '@/lib/db';
import { accept, decline, open, park } from '@/lib/invitation/answers';
import { draft, revoke } from '@/lib/invitation/commands';
import { factsOf } from '@/lib/invitation/facts';
import { type InvitationEvent, invitationEvents, lifecycle, reasonsAgainst } from '@/lib/invitation/lifecycle';
import { move } from '@/lib/invitation/move';
import { Refusal } from '@/lib/refusal';
import { company, consent, expired, holding, invite, sender, words } from '../support/invitations';
import { colleague, visitorFrom } from '../support/people';
import { reviewer } from '../support/story';

class Undo extends Error {}

type People = Awaited<ReturnType<typeof people>>;

async function people() {
  return { provider: await sender(), reseller: await company(), other: await company('qualified') };
}

const roads = {
  draft: ({ provider }: People) => draft(provider, words()),
  sent: ({ provider }: People) => invite(provider),
  opened: (all: People) => after(all, (id) => open(holding(all.reseller, id))),
  parked: (all: People) => after(all, (id) => park(holding(all.other, id))),
  accepted: (all: People) => after(all, (id) => accept(holding(all.reseller, id), consent)),
  declined: (all: People) => after(all, (id) => decline(holding(all.reseller, id), { message: undefined })),
  revoked: (all: People) => after(all, (id) => revoke(all.provider, { invitationId: id, seen: 1 })),
  expired: (all: People) => after(all, expired),
} as const;

async function after(all: People, step: (id: string) => Promise<unknown>): Promise<string> {
  const id = await invite(all.provider);
  await step(id);
  return id;
}

const stages = Object.keys(roads) as (keyof typeof roads)[];

describe.each(stages)('from %s', (stage) => {
  test('each event happens or is refused, for each actor, exactly as the table says', async () => {
    const all = await people();
    const id = await roads[stage](all);
    expect((await db.invitation.findUniqueOrThrow({ where: { id } })).status).toBe(stage);
    const actors: Actor[] = [
      all.provider,
      await colleague(all.provider, ['helpdesk_agent']),
      all.reseller,
      await colleague(all.reseller, []),
      all.other,
      await company('active', 'US'),
      await sender(),
      await reviewer(),
      visitorFrom(),
      clock,
    ];
    // What is tried is undone, so that each actor's facts hold for every event.
    for (const actor of actors) {
      const facts = await factsOf(db, id, actor);
      for (const event of invitationEvents) await expectTable(event, actor, id, facts);
    }
  });
});

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function expectTable(event: InvitationEvent, actor: Actor, id: string, facts: Facts): Promise<void> {
  const reasons = reasonsAgainst(event, actor, facts);
  let refused: readonly { code: string }[] = [];
  let seen: Awaited<ReturnType<typeof snapshot>> | null = null;
  await transaction(async (tx) => {
    try {
      await move(tx, actor, event, id);
      seen = await snapshot(tx, id);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      refused = refusal.reasons;
    }
    throw new Undo();
  }).catch((undo) => {
    if (!(undo instanceof Undo)) throw undo;
  });
  const label = `${actor.as} ${event} from ${facts.status}`;
  expect(
    refused.map(({ code }) => code),
    label,
  ).toEqual(reasons.map(({ code }) => code));
  const moved = { status: lifecycle[event].to, version: facts.version + 1, entries: facts.version + 1 };
  expect(seen, label).toEqual(reasons.length === 0 ? moved : null);
}

async function snapshot(tx: Tx, id: string) {
  const { status, version } = await tx.invitation.findUniqueOrThrow({ where: { id } });
  return { status, version, entries: await tx.invitationEvent.count({ where: { invitationId: id } }) };
}

test('every status can be reached, and every one that is not an end has a way out', () => {
  const ends = ['accepted', 'declined', 'revoked'];
  const rows = Object.values(lifecycle) as { from: readonly string[]; to: string }[];
  for (const stage of stages) {
    expect(stage === 'draft' || rows.some(({ to }) => to === stage), stage).toBe(true);
    expect(
      rows.some(({ from }) => from.includes(stage)),
      stage,
    ).toBe(!ends.includes(stage));
  }
});

test('a status written past the door does not commit', async () => {
  const id = await invite(await sender());
  const past = db.invitation.update({ where: { id }, data: { status: 'accepted', version: 2 } });
  await expect(past).rejects.toThrow();
  const history = db.invitationEvent.updateMany({ where: { invitationId: id }, data: { note: 'never happened' } });
  await expect(history).rejects.toThrow(/append-only/);
});
