import type { CustomerAccess, RelationshipStatus, Side } from '@/generated/prisma/enums';
import { agent, globalAdmin, type Pair } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one tie between a customer and a side of a pair. */
export type Facts = Pair & {
  id: string;
  customerId: string;
  side: Side;
  status: RelationshipStatus;
  access: CustomerAccess;
  version: number;
  provider: string;
  reseller: string;
  customer: string;
  /** How many subscriptions of the pair are active for this customer. */
  activeSubscriptions: number;
};

type Need = NeedOf<Facts>;

/** The organization on the partner's end of the tie. */
export function partnerOf({ side, providerId, resellerId }: Pick<Facts, 'side' | 'providerId' | 'resellerId'>): string {
  return side === 'provider' ? providerId : resellerId;
}

export const customerSide: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.customerId ? [] : [{ code: 'not_yours' }];

export const partnerSide: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === partnerOf(facts) ? [] : [{ code: 'not_yours' }];

/** A customer may end either tie; a provider both; a reseller none by itself. Source: domain facts 7.2 and 7.4. */
export const mayEnd: Need = (facts, actor) => {
  if (actor.as !== 'member') return [{ code: 'not_yours' }];
  if (actor.organizationId === facts.customerId) return globalAdmin(facts, actor);
  if (actor.organizationId === facts.providerId) return agent(facts, actor);
  return actor.organizationId === facts.resellerId ? [{ code: 'provider_ends_it' }] : [{ code: 'not_yours' }];
};

export const noActiveSubscriptions: Need = ({ activeSubscriptions }) =>
  activeSubscriptions === 0 ? [] : [{ code: 'subscriptions_active', with: { count: activeSubscriptions } }];

export const accessGranted: Need = ({ access }) =>
  access === 'granted' ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const accessNotGranted: Need = ({ access }) =>
  access === 'granted' ? [{ code: 'not_in_this_state', cure: 'reload' }] : [];
