import type { JoinRequestStatus, OrganizationKind } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a request to join, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: JoinRequestStatus;
  version: number;
  /** Who asks, for which organization, from which account. */
  userId: string;
  organizationId: string;
  fromId: string;
  organization: string;
  /** By what name the asker found it. */
  knownAs: string;
  kind: OrganizationKind;
  expiresAt: Date;
  /** Whether the organization has an Admin agent, without whom it adds nobody. */
  adminAgent: boolean;
  /** Whether the asker belongs to it by now. */
  joined: boolean;
  /** Whom a letter's link was sent to, while they are a Global admin there. */
  readerId: string | null;
};

type Need = NeedOf<Facts>;

/** A Global admin of the organization asked: signed in, or by the link of their own letter. */
export const decidesThere: Need = (facts, actor) => {
  if (actor.as === 'bearer') return facts.readerId ? [] : [{ code: 'not_yours' }];
  if (actor.as !== 'member' || actor.organizationId !== facts.organizationId) return [{ code: 'not_yours' }];
  return globalAdmin(null, actor);
};

export const asksThemself: Need = (facts, actor) =>
  actor.as === 'member' && actor.userId === facts.userId ? [] : [{ code: 'not_yours' }];

/** Who adds somebody needs an Admin agent in the company, however it comes about. Source: seed step 8. */
export const agentThere: Need = ({ adminAgent, kind }) =>
  adminAgent || kind === 'customer' ? [] : [{ code: 'admin_agent_missing', cure: 'users' }];

export const notThereYet: Need = ({ joined }) => (joined ? [{ code: 'user_exists' }] : []);

export const inTime: Need = ({ expiresAt }) =>
  expiresAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
