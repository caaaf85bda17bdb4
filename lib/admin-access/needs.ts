import type { AdminAccessScope, AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { type Pair, sideOf } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

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

type Need = NeedOf<Facts>;

export const resellerSide: Need = (facts, actor) =>
  sideOf(actor, facts) === 'reseller' ? [] : [{ code: 'not_yours' }];

export const providerSide: Need = (facts, actor) =>
  sideOf(actor, facts) === 'provider' ? [] : [{ code: 'not_yours' }];

/** Either side, or the clock, which acts for both. */
export const eitherSide: Need = (facts, actor) =>
  actor.as === 'clock' || sideOf(actor, facts) ? [] : [{ code: 'not_yours' }];

export const partnershipStands: Need = (facts) =>
  facts.partnership === 'ended' ? [{ code: 'partnership_ended' }] : [];

export const partnershipIsOver: Need = (facts) =>
  facts.partnership === 'active' ? [{ code: 'not_in_this_state', cure: 'reload' }] : [];

export const timeIsUp: Need = (facts) =>
  facts.until && facts.until <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
