import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Need } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a customer's account, read in the transaction that moves it. */
export type Facts = {
  organizationId: string;
  name: string;
  country: string;
  status: CustomerStatus;
  version: number;
};

export const ownAccount: Need<Facts> = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.organizationId ? [] : [{ code: 'not_yours' }];
