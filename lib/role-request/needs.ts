import type { Role, RoleRequestStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Need as NeedOf } from '@/lib/lifecycle';
import { mayGrant } from '@/lib/organization/roles';

/** What the lifecycle needs to know of a request for a role, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: RoleRequestStatus;
  version: number;
  organizationId: string;
  organization: string;
  askerId: string;
  asker: string;
  email: string;
  role: Role;
  message: string;
  askedAt: Date;
  expiresAt: Date;
  /** The roles of whoever asks, and whether they may act in the company. */
  roles: readonly Role[];
  askerStands: boolean;
};

type Need = NeedOf<Facts>;

/** Whoever may give this role to this person. Source: domain fact 5.1. */
export const mayGive: Need = ({ organizationId, roles, role }, actor) => {
  if (actor.as !== 'member' || actor.organizationId !== organizationId) return [{ code: 'not_yours' }];
  return mayGrant(actor.roles, roles, [...roles, role]) ? [] : [{ code: 'only_who_may_grant', cure: 'users' }];
};

export const asksThemself: Need = ({ organizationId, askerId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId && actor.userId === askerId
    ? []
    : [{ code: 'not_yours' }];

/** Whether somebody may read what was written: whoever asked, and whoever may give the role, also once it is over. */
export function mayRead(facts: Facts, actor: Actor): boolean {
  return [asksThemself, mayGive].some((need) => need(facts, actor).length === 0);
}

export const askerStands: Need = (facts) => (facts.askerStands ? [] : [{ code: 'colleague_not_active' }]);

export const notHeldYet: Need = ({ roles, role }) => (roles.includes(role) ? [{ code: 'role_held' }] : []);

export const inTime: Need = ({ expiresAt }) =>
  expiresAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
