import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { LetterName } from '@/lib/letter/letters';
import type { Reason } from '@/lib/refusal';
import { type Facts, globalAdmin, type Need, ownAccount } from './needs';

type Step = {
  by: readonly Actor['as'][];
  from: readonly CustomerStatus[];
  to: CustomerStatus;
  needs: readonly Need[];
  tell: { admins?: LetterName };
};

/**
 * The life of a customer's account: whether staff let it buy. It begins under review when the customer first authorizes somebody;
 * what changes in its name or numbers is looked at again. Source: domain fact 7.7.
 */
export const lifecycle = {
  allow: {
    by: ['reviewer'],
    from: ['under_review', 'not_allowed'],
    to: 'allowed',
    needs: [],
    tell: { admins: 'customer-allowed' },
  },
  refuse: {
    by: ['reviewer'],
    from: ['under_review', 'allowed'],
    to: 'not_allowed',
    needs: [],
    tell: { admins: 'customer-not-allowed' },
  },
  change: {
    by: ['member'],
    from: ['under_review', 'allowed', 'not_allowed'],
    to: 'under_review',
    needs: [ownAccount, globalAdmin],
    tell: { admins: 'customer-under-review' },
  },
} as const satisfies Record<string, Step>;

export type CustomerEvent = keyof typeof lifecycle;

export const customerEvents = Object.keys(lifecycle) as CustomerEvent[];

/** Why this actor cannot do this now; an empty list opens the door. */
export function reasonsAgainst(event: CustomerEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' }];
  if (!step.from.includes(facts.status)) return [{ code: 'not_in_this_state', cure: 'reload' }];
  return step.needs.flatMap((need) => need(facts, actor));
}

/** The events this actor could cause from where the account stands. */
export function eventsFor(actor: Actor, status: CustomerStatus): CustomerEvent[] {
  return customerEvents.filter((event) => {
    const step: Step = lifecycle[event];
    return step.by.includes(actor.as) && step.from.includes(status);
  });
}
