import type { HandoverStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a handover, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: HandoverStatus;
  version: number;
  organizationId: string;
  organization: string;
  giverId: string;
  giver: string;
  receiverId: string;
  receiver: string;
  message: string | null;
  askedAt: Date;
  expiresAt: Date;
  /** Whether who offers is still a Global admin who can act, and the colleague still active. */
  giverStands: boolean;
  receiverStands: boolean;
  /** Whether the colleague became Global admin another way. */
  receiverIsOne: boolean;
};

type Need = NeedOf<Facts>;

/** The colleague it is offered to, for themselves. */
export const receives: Need = ({ organizationId, receiverId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId && actor.userId === receiverId
    ? []
    : [{ code: 'not_yours' }];

/** Any Global admin of the company: not only who offered. */
export const decidesThere: Need = ({ organizationId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId ? globalAdmin(null, actor) : [{ code: 'not_yours' }];

/** Nobody hands over what they do not have any more. */
export const giverStands: Need = (facts) =>
  facts.giverStands ? [] : [{ code: 'handover_lapsed', with: { names: facts.giver } }];

export const receiverStands: Need = (facts) => (facts.receiverStands ? [] : [{ code: 'colleague_not_active' }]);

/** Who is Global admin already takes over nothing: accepting would only take it from whoever offers. */
export const receiverIsNone: Need = ({ receiverIsOne }) => (receiverIsOne ? [{ code: 'role_held' }] : []);

export const inTime: Need = ({ expiresAt }) =>
  expiresAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
