import type { ExitStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of an exit, read in the transaction that moves it. */
export type Facts = {
  id: string;
  organizationId: string;
  company: string;
  enrollmentId: string;
  status: ExitStatus;
  version: number;
  reason: string;
  noticedAt: Date;
  endsAt: Date;
};

type Need = NeedOf<Facts>;

/** A Global admin of the company. */
export const decidesThere: Need = ({ organizationId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId ? globalAdmin(null, actor) : [{ code: 'not_yours' }];

export const noticeRuns: Need = ({ endsAt }) => (endsAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }]);

export const noticeIsOver: Need = ({ endsAt }) =>
  endsAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
