import type { PartnershipStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { LetterName } from '@/lib/letter/letters';
import type { Reason } from '@/lib/refusal';
import { type Facts, givenLately, globalAdmin, type Need, noticeIsOver, ownNotice, party } from './needs';

type Step = {
  by: readonly Actor['as'][];
  from: readonly PartnershipStatus[];
  to: PartnershipStatus;
  needs: readonly Need[];
  tell: { provider?: LetterName; reseller?: LetterName };
};

/**
 * The life of a partnership. It begins when a reseller accepts an invitation; either side may end it. Source: the seed's
 * "Connect with an indirect provider", domain facts 6.4 and 10, rows 30 and 31.
 */
export const lifecycle = {
  give_notice: {
    by: ['member'],
    from: ['active'],
    to: 'ending',
    needs: [party, globalAdmin],
    tell: { provider: 'partnership-notice', reseller: 'partnership-notice' },
  },
  take_back: {
    by: ['member'],
    from: ['ending'],
    to: 'active',
    needs: [party, globalAdmin, ownNotice, givenLately],
    tell: { provider: 'partnership-notice-taken-back', reseller: 'partnership-notice-taken-back' },
  },
  end: {
    by: ['clock'],
    from: ['ending'],
    to: 'ended',
    needs: [noticeIsOver],
    tell: { provider: 'partnership-ended', reseller: 'partnership-ended' },
  },
} as const satisfies Record<string, Step>;

/** States in which nothing can be begun any more. */
export const over: readonly PartnershipStatus[] = ['ended'];

export type PartnershipEvent = keyof typeof lifecycle;

export const partnershipEvents = Object.keys(lifecycle) as PartnershipEvent[];

/** Why this actor cannot do this now; an empty list opens the door. */
export function reasonsAgainst(event: PartnershipEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' }];
  if (!step.from.includes(facts.status)) return [{ code: 'not_in_this_state', cure: 'reload' }];
  return step.needs.flatMap((need) => need(facts, actor));
}

/** What this actor's side could do from here, each event with the reasons against it now. */
export function eventsFor(actor: Actor, facts: Facts): { event: PartnershipEvent; reasons: Reason[] }[] {
  return partnershipEvents
    .map((event) => ({ event, reasons: reasonsAgainst(event, actor, facts) }))
    .filter(({ reasons }) => reasons.every(({ code }) => code !== 'not_yours' && code !== 'not_in_this_state'));
}
