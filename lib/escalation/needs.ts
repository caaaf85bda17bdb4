import type { EnrollmentStatus, EscalationStatus, MessageSide } from '@/generated/prisma/enums';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** How an escalation stands; `nothing` before it is one. */
export type EscalationState = EscalationStatus | 'nothing';

/** What the lifecycle needs to know of an escalation and of its case, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: EscalationState;
  version: number;
  enrollmentId: string;
  organizationId: string;
  side: MessageSide;
  /** How the case stands, and the version it had when it was put before the leads; now, while nobody did. */
  review: EnrollmentStatus;
  reviewVersion: number;
  enrollmentVersion: number;
  /** The office's date, from which on the company may ask, and by when an answer is due: YYYY-MM-DD. Null before a review begins. */
  today: string;
  asksFrom: string | null;
  late: boolean;
  /** From when on the company, having asked, may ask again; null when it did not. */
  againFrom: string | null;
  /** A reviewer put it before the leads, and nobody has answered. */
  byReviewer: boolean;
};

type Need = NeedOf<Facts>;

export const ownCompany: Need = ({ organizationId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId ? [] : [{ code: 'not_yours' }];

export const inReview: Need = ({ review }) =>
  review === 'in_review' ? [] : [{ code: 'not_in_this_state', cure: 'reload', with: { status: review } }];

/** From the day after the last one planned on; before a review begins, that it is in none says it all. Source: domain fact 2.4, and 10, row 2. */
export const pastTheDays: Need = ({ late, asksFrom }) =>
  late || !asksFrom ? [] : [{ code: 'ask_too_early', with: { day: asksFrom } }];

export const onceADay: Need = ({ againFrom, today }) =>
  againFrom && today < againFrom ? [{ code: 'asked_today', with: { day: againFrom } }] : [];

export const onceAtATime: Need = ({ byReviewer }) => (byReviewer ? [{ code: 'escalated_already' }] : []);

export const caseMovedOn: Need = ({ reviewVersion, enrollmentVersion }) =>
  reviewVersion === enrollmentVersion ? [{ code: 'not_in_this_state', cure: 'reload' }] : [];
