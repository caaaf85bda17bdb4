import { LeavesOut } from '@/app/_components/leaves-out';
import { Clock } from '@/components/ui/clock';
import { clockDays } from '@/components/verification/clock-days';
import { clockOf, lastReview, type Passage, standsStill } from '@/lib/enrollment/review-clock';
import type { Case } from '@/lib/verification/queries';

import type { Shown } from './shown';

/** The business days of the review, the same as the applicant sees; nothing before it begins. */
export function CaseClock({ found, calendar, words, when }: Shown) {
  const passages = passagesOf(found);
  const [clock, review] = [clockOf(calendar, passages), lastReview(passages)];
  if (!clock || !review) return null;
  const { clock: t } = words.staffCase;
  const standing = standsStill(passages);
  return (
    <Clock
      heading={words.staff.columns.clock}
      figure={words.staff.day({ day: clock.day, of: clock.of })}
      days={clockDays(clock)}
    >
      {review.endedAt ? <p>{t.ended({ days: clock.day })}</p> : null}
      {review.endedAt || standing ? null : (
        <>
          <p>{(clock.overdue ? t.over : t.expected)({ day: when.weekday(clock.dueOn) })}</p>
          <LeavesOut calendar={calendar} days={clock.leftOut} />
        </>
      )}
      {standing ? <p>{t.standing}</p> : null}
      {clock.pausedDays > 0 ? <p>{t.paused({ days: clock.pausedDays })}</p> : null}
    </Clock>
  );
}

/** Where the case has been, the oldest first. */
export function passagesOf({ history }: Case): Passage[] {
  return history.map(({ toStatus, at }) => ({ to: toStatus, at })).toReversed();
}
