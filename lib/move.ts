import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';

/** `seen`: the version the reader saw; an older one means somebody moved it meanwhile. `message`: what they say to it. */
export type MoveInput = { seen?: number; message?: string };

/** What changes besides the status, old and new, for the journal alone. */
type Difference = { before?: object; after?: object };

/** What a noun with a life has, so that of two who move it one wins. */
type Versioned = { status: string; version: number };

/** What every history keeps of a move; `fromStatus` null for the first entry. */
export type Entry<Status, To> = {
  version: number;
  event: string;
  fromStatus: Status | null;
  toStatus: To;
  actedAs: Actor['as'];
  userId: string | null;
  note: string | null;
  at: Date;
};

type First = 'begin' | 'start';

type Noun<Facts extends Versioned, Event extends string, Changes, To extends Facts['status']> = {
  /** Its name in the journal. */
  subject: string;
  life: { reasonsAgainst(event: Event, actor: Actor, facts: Facts): readonly Reason[]; leadsTo(event: Event): To };
  idOf(facts: Facts): string;
  /** Writes the row where it still stands as the facts say. `data` holds what else changes with the status. */
  update(
    tx: Tx,
    facts: Facts,
    data: Changes & Versioned & { status: To; movedAt: Date },
  ): PromiseLike<{ count: number }>;
  /** Writes the entry of its history, with what a noun keeps beside. */
  enter(tx: Tx, facts: Facts, actor: Actor, entry: Entry<Facts['status'], To>): PromiseLike<{ id: string }>;
  /** The organizations in whose journals it stands. */
  chains(facts: Facts, actor: Actor, event: Event | First): readonly string[];
  /** What the journal keeps of the facts besides status and version. */
  journal?(facts: Facts): object;
};

/**
 * The one door to every noun's status: the refusal with its reasons, the row guarded by the version that was read, history and
 * journal, in the caller's transaction. Of two movers one wins; the other is refused with `moved_on`. What else a noun writes and
 * whom it tells stand in its own `move`.
 */
export function doorOf<
  Facts extends Versioned,
  Event extends string,
  Changes extends object = object,
  To extends Facts['status'] = Facts['status'],
>({ subject, life, idOf, update, enter, chains, journal = () => ({}) }: Noun<Facts, Event, Changes, To>) {
  /** Moves it and returns how it stands now, and the id of the history's entry. */
  async function pass(
    tx: Tx,
    actor: Actor,
    event: Event,
    facts: Facts,
    input: MoveInput & Difference,
    changes: Changes,
  ) {
    if (input.seen !== undefined && input.seen !== facts.version) throw Refusal.movedOn(subject, idOf(facts));
    const reasons = life.reasonsAgainst(event, actor, facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    const next = { ...changes, status: life.leadsTo(event), version: facts.version + 1, movedAt: now() };
    const { count } = await update(tx, facts, next);
    if (count === 0) throw Refusal.movedOn(subject, idOf(facts));
    const after = { ...facts, ...next };
    return { facts: after, entry: await remember(tx, actor, event, after, { ...input, was: facts }) };
  }

  /** Writes the first entry of what was just made. Returns its id. */
  function begin(tx: Tx, actor: Actor, facts: Facts & { status: To }, event: First = 'begin'): Promise<string> {
    return remember(tx, actor, event, facts, {});
  }

  async function remember(
    tx: Tx,
    actor: Actor,
    event: Event | First,
    facts: Facts & { status: To },
    { was, message, before, after }: MoveInput & Difference & { was?: Facts },
  ): Promise<string> {
    const { status, version } = facts;
    const did = { version, event, fromStatus: was?.status ?? null, toStatus: status };
    const who = { actedAs: actor.as, userId: userOf(actor), note: message ?? null, at: now() };
    const { id } = await enter(tx, facts, actor, { ...did, ...who });
    const kept = (one: Facts) => ({ status: one.status, version: one.version, ...journal(one) });
    const difference = {
      before: was ? { ...kept(was), ...before } : { status: null },
      after: { ...kept(facts), ...after },
    };
    // In one order, so that two moves between the same organizations do not wait for each other crosswise.
    for (const organizationId of [...new Set(chains(facts, actor, event))].sort()) {
      const deed = { action: `${subject}.${event}`, subject, subjectId: idOf(facts), organizationId };
      await record(tx, actor, { ...deed, ...difference });
    }
    return id;
  }

  return { pass, begin };
}
