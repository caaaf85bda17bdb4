import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { type Pause, type ReviewClock, reviewClock } from './business-days';
import { officeCalendar } from './office-calendar';

/** An entry of an enrollment's history, the oldest first. */
export type Passage = { to: EnrollmentStatus; at: Date };

/** What a review is waiting for while it stands still. */
const pausing: readonly EnrollmentStatus[] = ['needs_action', 'email_pending', 'draft'];

type Review = { startedAt: Date; pauses: Pause[]; endedAt: Date | null };

/**
 * The clock of the review going on, else of the last one; null before the first. The same for applicant and staff. A pause's `why`
 * is the status the enrollment waited in. Source: domain fact 2.4.
 */
export function clockOf(history: readonly Passage[], total?: number): ReviewClock | null {
  const review = lastReview(history);
  if (!review) return null;
  const until = review.endedAt ?? now();
  const calendar = officeCalendar(
    { country: env.OFFICE_COUNTRY, zone: env.OFFICE_ZONE },
    { from: review.startedAt.getUTCFullYear(), to: until.getUTCFullYear() + 1 },
  );
  return reviewClock(calendar, { ...review, now: until, ...(total ? { total } : {}) });
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
