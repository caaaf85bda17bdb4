import type { AdminAccessStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { PairLetter } from '@/lib/organization/tell-sides';
import type { Reason } from '@/lib/refusal';
import {
  agent,
  eitherSide,
  type Facts,
  globalAdmin,
  type Need,
  partnershipIsOver,
  partnershipStands,
  providerSide,
  resellerSide,
  timeIsUp,
} from './needs';

type Step = {
  by: readonly Actor['as'][];
  from: readonly AdminAccessStatus[];
  to: AdminAccessStatus;
  needs: readonly Need[];
  tell: { provider?: PairLetter; reseller?: PairLetter };
};

/**
 * The life of a provider's access to a reseller's work account: an object of its own beside the partnership, which stays
 * whatever becomes of it. Source: the seed's note on partnerships, domain facts 6.7 and 10, row 32.
 */
export const lifecycle = {
  grant: {
    by: ['member'],
    from: ['none', 'requested', 'removed', 'expired'],
    to: 'granted',
    needs: [resellerSide, globalAdmin, partnershipStands],
    tell: { provider: 'admin-access-granted', reseller: 'admin-access-granted' },
  },
  request: {
    by: ['member'],
    from: ['none', 'removed', 'expired'],
    to: 'requested',
    needs: [providerSide, agent, partnershipStands],
    tell: { reseller: 'admin-access-requested' },
  },
  decline: {
    by: ['member'],
    from: ['requested'],
    to: 'none',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-declined' },
  },
  renew: {
    by: ['member'],
    from: ['granted'],
    to: 'granted',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-changed', reseller: 'admin-access-changed' },
  },
  remove: {
    by: ['member'],
    from: ['granted'],
    to: 'removed',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
  give_up: {
    by: ['member'],
    from: ['granted'],
    to: 'removed',
    needs: [providerSide, agent],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
  expire: {
    by: ['clock'],
    from: ['granted'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { provider: 'admin-access-expired', reseller: 'admin-access-expired' },
  },
  end: {
    by: ['member', 'clock'],
    from: ['requested', 'granted'],
    to: 'removed',
    needs: [eitherSide, partnershipIsOver],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
} as const satisfies Record<string, Step>;

/** States in which the provider may look into the work account. */
export const inForce: readonly AdminAccessStatus[] = ['granted'];

/** Whether the provider has asked and nobody has answered. */
export function isAsked({ status }: Pick<Facts, 'status'>): boolean {
  return status === 'requested';
}

export type AdminAccessEvent = keyof typeof lifecycle;

export const adminAccessEvents = Object.keys(lifecycle) as AdminAccessEvent[];

/** Why this actor cannot do this now; an empty list opens the door. */
export function reasonsAgainst(event: AdminAccessEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' }];
  if (!step.from.includes(facts.status)) return [{ code: 'not_in_this_state', cure: 'reload' }];
  return step.needs.flatMap((need) => need(facts, actor));
}

/** What this actor's side could do from here, each event with the reasons against it now. */
export function eventsFor(actor: Actor, facts: Facts): { event: AdminAccessEvent; reasons: Reason[] }[] {
  return adminAccessEvents
    .map((event) => ({ event, reasons: reasonsAgainst(event, actor, facts) }))
    .filter(({ reasons }) => reasons.every(({ code }) => code !== 'not_yours' && code !== 'not_in_this_state'));
}
