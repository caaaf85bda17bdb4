import type { AccessAfter, PartnershipStatus, Side } from '@/generated/prisma/enums';
import { after, days, now } from '@/lib/clock';
import { type Pair, sideOf } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a partnership, read in the transaction that moves it. */
export type Facts = Pair & {
  id: string;
  provider: string;
  reseller: string;
  status: PartnershipStatus;
  version: number;
  since: Date;
  noticeBy: Side | null;
  noticeAt: Date | null;
  endsAt: Date | null;
  accessAfter: AccessAfter | null;
  /** Whether the reseller has ended its participation; read where the partnership is to end for that. */
  resellerLeft?: boolean;
};

type Need = NeedOf<Facts>;

/** For how long whoever gave notice may take it back. */
export const daysToTakeBack = 7;

export const party: Need = (facts, actor) => (sideOf(actor, facts) ? [] : [{ code: 'not_yours' }]);

export const ownNotice: Need = (facts, actor) =>
  sideOf(actor, facts) === facts.noticeBy ? [] : [{ code: 'notice_by_the_other' }];

export const givenLately: Need = (facts) =>
  facts.noticeAt && after(facts.noticeAt, days(daysToTakeBack)) > now()
    ? []
    : [{ code: 'notice_stands', with: { days: daysToTakeBack } }];

export const noticeIsOver: Need = (facts) =>
  facts.endsAt && facts.endsAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const resellerHasLeft: Need = ({ resellerLeft }) =>
  resellerLeft ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
