import type { AdminAccessScope, AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { isAgent, type Pair, sideOf } from '@/lib/conditions';
import type { Reason } from '@/lib/refusal';

/** What the lifecycle needs to know of one admin access, read in the transaction that moves it. */
export type Facts = Pair & {
  id: string;
  partnershipId: string;
  status: AdminAccessStatus;
  version: number;
  scope: AdminAccessScope;
  since: Date | null;
  until: Date | null;
  provider: string;
  reseller: string;
  partnership: PartnershipStatus;
};

export type Need = (facts: Facts, actor: Actor) => Reason[];

export const resellerSide: Need = (facts, actor) =>
  sideOf(actor, facts) === 'reseller' ? [] : [{ code: 'not_yours' }];

export const providerSide: Need = (facts, actor) =>
  sideOf(actor, facts) === 'provider' ? [] : [{ code: 'not_yours' }];

/** Either side, or the clock, which acts for both. */
export const eitherSide: Need = (facts, actor) =>
  actor.as === 'clock' || sideOf(actor, facts) ? [] : [{ code: 'not_yours' }];

export const globalAdmin: Need = (_, actor) =>
  actor.as === 'member' && actor.roles.includes('global_admin') ? [] : [{ code: 'global_admin_only', cure: 'users' }];

export const agent: Need = (_, actor) => (isAgent(actor) ? [] : [{ code: 'agent_role_missing', cure: 'users' }]);

export const partnershipStands: Need = (facts) =>
  facts.partnership === 'ended' ? [{ code: 'partnership_ended' }] : [];

export const partnershipIsOver: Need = (facts) =>
  facts.partnership === 'active' ? [{ code: 'not_in_this_state', cure: 'reload' }] : [];

export const timeIsUp: Need = (facts) =>
  facts.until && facts.until <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
