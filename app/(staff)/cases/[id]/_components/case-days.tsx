import { ReviewClock } from '@/app/_components/review-clock';
import { passagesOf, reviewStatusOf } from '@/lib/enrollment/review-days';
import { Escalation } from './escalation';
import type { Shown } from './shown';

/** The business days of the review, the same as the applicant sees, and what was put before the leads; nothing before it begins. */
export function CaseDays(shown: Shown) {
  const { found, calendar, words, when } = shown;
  const status = reviewStatusOf(calendar, passagesOf(found.history.toReversed()));
  if (!status) return null;
  const { days: t } = words.staffCase;
  return (
    <>
      <ReviewClock {...{ status, calendar, heading: words.staff.columns.days, t, words, when }} />
      <Escalation {...shown} />
    </>
  );
}
