import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { countDays, type Pause, type ReviewDays } from '@/lib/office/business-days';
import type { OfficeCalendar } from '@/lib/office/calendar';

/** An entry of an enrollment's history. Reviews are counted of them from the oldest on. */
export type Passage = { to: EnrollmentStatus; at: Date };

export function passagesOf(history: readonly { toStatus: EnrollmentStatus; at: Date }[]): Passage[] {
  return history.map(({ toStatus, at }) => ({ to: toStatus, at }));
}

/** What a review is waiting for while it stands still. */
const pausing: readonly EnrollmentStatus[] = ['needs_action', 'email_pending', 'draft'];

type Review = { startedAt: Date; pauses: Pause[]; endedAt: Date | null };

/**
 * The business days of the review going on, else of the last one; null before the first. The same for applicant and staff. A pause's `why`
 * is the status the enrollment waited in. Source: domain fact 2.4.
 */
export function reviewDaysOf(calendar: OfficeCalendar, history: readonly Passage[], total?: number): ReviewDays | null {
  const review = lastReview(history);
  if (!review) return null;
  return countDays(calendar, { ...review, now: review.endedAt ?? now(), ...(total ? { total } : {}) });
}

/** Whether the review stands still now: then no day can be expected. */
export function standsStill(history: readonly Passage[]): boolean {
  return lastReview(history)?.pauses.at(-1)?.to === null;
}

/** A decision ends a review; what comes after one begins another. */
export function lastReview(history: readonly Passage[]): Review | null {
  return history.reduce<Review | null>(advance, null);
}

function advance(review: Review | null, { to, at }: Passage): Review | null {
  if (to === 'in_review')
    return review && !review.endedAt ? resumed(review, at) : { startedAt: at, pauses: [], endedAt: null };
  if (!review || review.endedAt) return review;
  if (!pausing.includes(to)) return { ...resumed(review, at), endedAt: at };
  return review.pauses.at(-1)?.to === null
    ? review
    : { ...review, pauses: [...review.pauses, { from: at, to: null, why: to }] };
}

function resumed(review: Review, at: Date): Review {
  return { ...review, pauses: review.pauses.map((pause) => (pause.to ? pause : { ...pause, to: at })) };
}

/** How a review stands by its clock: its days, whether it stands still, and whether it was decided. Null before the first. */
export type ReviewStatus = { days: ReviewDays; still: boolean; decided: boolean };

/** The one author of what applicant, contact and reviewer are told of a review's days. */
export function reviewStatusOf(calendar: OfficeCalendar, history: readonly Passage[]): ReviewStatus | null {
  const [days, review] = [reviewDaysOf(calendar, history), lastReview(history)];
  return days && review ? { days, still: standsStill(history), decided: review.endedAt !== null } : null;
}
