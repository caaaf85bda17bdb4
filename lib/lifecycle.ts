import type { Actor } from '@/lib/actor';
import type { Reason, ReasonCode } from '@/lib/refusal';

/** A condition: the reasons it does not hold, none when it does. */
export type Need<Facts> = (facts: Facts, actor: Actor) => Reason[];

/** A row of a lifecycle: who may do it, from where, to where, on what conditions. Who is told stands beside it. */
export type Step<Status extends string, Facts, To extends Status = Status> = {
  by: readonly Actor['as'][];
  from: readonly Status[];
  to: To;
  needs: readonly Need<Facts>[];
  /** What is said from any other state; `not_in_this_state` unless the table knows better. */
  otherwise?: ReasonCode;
};

/** The one machine of every life: what a noun's table says of an actor and the facts. Pure; lib/move.ts writes. */
export function lifeOf<
  Status extends string,
  Facts extends { status: Status },
  Event extends string,
  To extends Status = Status,
>(lifecycle: Readonly<Record<Event, Step<Status, Facts, To>>>) {
  const events = Object.keys(lifecycle) as Event[];

  /** Why this actor cannot do this now; an empty list opens the door. The page, the API and the letter show the same. */
  function reasonsAgainst(event: Event, actor: Actor, facts: Facts): Reason[] {
    const { by, from, needs, otherwise } = lifecycle[event];
    if (!by.includes(actor.as)) return [{ code: 'not_yours' }];
    if (from.includes(facts.status)) return needs.flatMap((need) => need(facts, actor));
    if (otherwise) return [{ code: otherwise }];
    return [{ code: 'not_in_this_state', cure: 'reload', with: { status: facts.status } }];
  }

  /** The events this actor could cause from this state, whether or not something is still missing. */
  function eventsFor(actor: Actor, status: Status): Event[] {
    return events.filter((event) => lifecycle[event].by.includes(actor.as) && lifecycle[event].from.includes(status));
  }

  /** The events that are this actor's from here, each with the reasons against it now. */
  function offersFor(actor: Actor, facts: Facts): { event: Event; reasons: Reason[] }[] {
    return eventsFor(actor, facts.status)
      .map((event) => ({ event, reasons: reasonsAgainst(event, actor, facts) }))
      .filter(({ reasons }) => reasons.every(({ code }) => code !== 'not_yours' && code !== 'not_in_this_state'));
  }

  /** Where an event leads. */
  const leadsTo = (event: Event): To => lifecycle[event].to;

  return { events, reasonsAgainst, eventsFor, offersFor, leadsTo };
}
