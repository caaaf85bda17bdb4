import { LeavesOut } from '@/app/_components/leaves-out';
import { DayCount } from '@/components/ui/day-count';
import { drawnDays } from '@/components/verification/drawn-days';
import { lastReview, passagesOf, reviewDaysOf, standsStill } from '@/lib/enrollment/review-days';

import type { Shown } from './shown';

/** The business days of the review, the same as the applicant sees; nothing before it begins. */
export function CaseDays({ found, calendar, words, when }: Shown) {
  const passages = passagesOf(found.history.toReversed());
  const [days, review] = [reviewDaysOf(calendar, passages), lastReview(passages)];
  if (!days || !review) return null;
  const { days: t } = words.staffCase;
  const still = standsStill(passages);
  return (
    <DayCount
      heading={words.staff.columns.days}
      figure={words.staff.day({ day: days.day, of: days.of })}
      days={drawnDays(days)}
    >
      {review.endedAt ? <p>{t.ended({ days: days.day })}</p> : null}
      {review.endedAt || still ? null : (
        <>
          <p>{(days.overdue ? t.over : t.expected)({ day: when.weekday(days.dueOn) })}</p>
          <LeavesOut calendar={calendar} days={days.leftOut} />
        </>
      )}
      {still ? <p>{t.standing}</p> : null}
      {days.pausedDays > 0 ? <p>{t.paused({ days: days.pausedDays })}</p> : null}
    </DayCount>
  );
}
