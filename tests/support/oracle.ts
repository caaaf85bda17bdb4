import { expect, test } from 'vitest';
import type { Actor } from '@/lib/actor';
import type { Reason, ReasonCode } from '@/lib/refusal';
import { noteRaised } from './raised';

type Against = ReasonCode | readonly ReasonCode[];

/** One event as the office describes it: who, from where, to where, what stands in its way, who is told by which letter. */
export type Rule<Person, Status, Obstacle extends string, Facts> = {
  who: readonly Person[];
  from: readonly Status[];
  to: Status;
  /** What blocks it, for all or for each, and the reason given. What is not named here makes no difference to it. */
  blocked?: Partial<Record<Obstacle, Against>> | ((person: Person) => Partial<Record<Obstacle, Against>>);
  /** What must be so besides, for the event to be possible at all. */
  given?: Partial<Facts>;
  /** The reason from any other state, if it is not the usual one. */
  otherwise?: ReasonCode;
  /** The reason for somebody it is not for, if it is not the usual one. */
  refuses?: Partial<Record<string, ReasonCode>>;
  told?: Readonly<Record<string, string>>;
};

type Change<Facts> = (facts: Facts, actor: Actor) => { facts?: Partial<Facts>; actor?: Partial<Actor> };

type Life<Event extends string, Person extends string, Status, Obstacle extends string, Facts> = {
  name: string;
  statuses: readonly Status[];
  people: Readonly<Record<Person, Actor>>;
  /** All that any event could need is there. */
  facts: NoInfer<Facts>;
  obstacles: Readonly<Record<Obstacle, Change<NoInfer<Facts>>>>;
  /** Written by what the office says, never by the table. */
  rules: Readonly<Record<NoInfer<Event>, Rule<NoInfer<Person>, Status, NoInfer<Obstacle>, NoInfer<Facts>>>>;
  table: Readonly<Record<NoInfer<Event>, { to: Status; tell?: object }>>;
  reasonsAgainst: (event: Event, actor: Actor, facts: Facts) => readonly Reason[];
};

/** Holds a life's table against its rules, told a second time: each person, each state, each obstacle, for each event. */
export function expectRuled<
  Event extends string,
  Person extends string,
  Status extends string,
  Obstacle extends string,
  Facts extends { status: Status },
>(life: Life<Event, Person, Status, Obstacle, Facts>): void {
  const { name, statuses, people, facts, obstacles, rules, table, reasonsAgainst } = life;

  test(`${name}: every event has a rule, and every rule an event`, () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(rules).sort());
  });

  for (const [event, rule] of entries(rules)) {
    const { who, from, to, blocked = {}, given = {}, otherwise = 'not_in_this_state', refuses = {}, told } = rule;
    const at = (status: Status) => ({ ...facts, ...given, status });
    const codes = (actor: Actor, all: Facts) => reasonsAgainst(event, actor, all).map(({ code }) => code);

    test(`${name}, ${event}: leads from ${from.join(', ')} to ${to}`, () => {
      expect(table[event].to).toBe(to);
      if (told) expect(table[event].tell).toEqual(told);
      for (const person of who)
        for (const status of statuses)
          expect(codes(people[person], at(status)), `${person} at ${status}`).toEqual(
            from.includes(status) ? [] : [otherwise],
          );
    });

    test(`${name}, ${event}: is for ${who.join(', ')} and for nobody else`, () => {
      for (const [person, actor] of entries(people))
        if (!who.includes(person))
          for (const status of from) {
            const against = refuses[person] ?? 'not_yours';
            expect(codes(actor, at(status)), `${person} at ${status}`).toContain(against);
            noteRaised([against]);
          }
    });

    test(`${name}, ${event}: is blocked by what the rule names, and by nothing else`, () => {
      for (const [obstacle, change] of entries(obstacles))
        for (const person of who)
          for (const status of from) {
            const changed = change(at(status), people[person]);
            const actor = { ...people[person], ...changed.actor } as Actor;
            const named = typeof blocked === 'function' ? blocked(person) : blocked;
            const against = [named[obstacle] ?? []].flat();
            expect(codes(actor, { ...at(status), ...changed.facts }), `${obstacle}, ${person} at ${status}`).toEqual(
              against,
            );
            noteRaised(against);
          }
    });
  }
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

const from = { ip: null, userAgent: null, requestId: null };

/** A Global admin of an organization who holds every agent's role, too. */
export function admin(organizationId: string): Actor {
  return {
    as: 'member',
    userId: `${organizationId}-admin`,
    organizationId,
    roles: ['global_admin', 'admin_agent'],
    from,
  };
}

/** Everybody that is never of an organization. */
export const outsiders = {
  stranger: admin('elsewhere'),
  reviewer: { as: 'reviewer', userId: 'reviewer', lead: false, from },
  lead: { as: 'reviewer', userId: 'lead', lead: true, from },
  operator: { as: 'operator', userId: 'operator', from },
  bearer: { as: 'bearer', linkId: 'link', subjectId: 'subject', address: 'budi@contoh.example', from },
  visitor: { as: 'visitor', from },
  clock: { as: 'clock' },
} as const satisfies Record<string, Actor>;

/** Somebody without any role; whoever has none to lose stays as they are. */
export const withoutRoles = (_: unknown, actor: Actor) => (actor.as === 'member' ? { actor: { roles: [] } } : {});

/** Somebody with the agent's role alone, or with the other agents' roles. */
export const agentOnly = (_: unknown, actor: Actor) =>
  actor.as === 'member' ? { actor: { roles: ['admin_agent' as const] } } : {};
export const salesOnly = (_: unknown, actor: Actor) =>
  actor.as === 'member' ? { actor: { roles: ['sales_agent' as const] } } : {};
export const helpdeskOnly = (_: unknown, actor: Actor) =>
  actor.as === 'member' ? { actor: { roles: ['helpdesk_agent' as const] } } : {};
