import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Reason } from '@/lib/refusal';

/** What the lifecycle needs to know of a customer's account, read in the transaction that moves it. */
export type Facts = {
  organizationId: string;
  name: string;
  country: string;
  status: CustomerStatus;
  version: number;
};

export type Need = (facts: Facts, actor: Actor) => Reason[];

export const ownAccount: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.organizationId ? [] : [{ code: 'not_yours' }];

export const globalAdmin: Need = (_, actor) =>
  actor.as === 'member' && actor.roles.includes('global_admin') ? [] : [{ code: 'global_admin_only', cure: 'users' }];
