import type { ReactNode } from 'react';
import { LeavesOut } from '@/app/_components/leaves-out';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { DayCount } from '@/components/ui/day-count';
import { drawnDays } from '@/components/verification/drawn-days';
import type { ReviewStatus } from '@/lib/enrollment/review-days';
import type { OfficeCalendar } from '@/lib/office/calendar';

type ClockWords = Pick<Words['enrollment']['days'], 'expected' | 'late' | 'paused' | 'standing'>;

type ReviewClockProps = {
  status: ReviewStatus;
  calendar: OfficeCalendar;
  heading: string;
  /** Said to the company or to staff: the same facts. */
  t: ClockWords & { ended?: (told: { days: number }) => string };
  words: Words;
  when: When;
  children?: ReactNode;
};

/** The clock of a review, the same for whoever looks: which day it is of how many, by when it is expected, why it stood still, and which days it leaves out. */
export function ReviewClock({ status, calendar, heading, t, words, when, children }: ReviewClockProps) {
  const { days, still, decided } = status;
  const { enrollment } = words;
  const runs = !still && !decided;
  return (
    <DayCount heading={heading} figure={figureOf(status, enrollment.days)} days={drawnDays(days)}>
      {decided ? <p>{t.ended?.({ days: days.day })}</p> : null}
      {runs && days.day === 0 ? <p>{enrollment.days.begins}</p> : null}
      {runs ? (
        <p>
          {days.overdue
            ? t.late({ of: days.of, day: when.weekday(days.dueOn) })
            : t.expected({ day: when.weekday(days.dueOn) })}
        </p>
      ) : null}
      {still ? <p>{t.standing}</p> : null}
      {days.stood.map(({ why, days: count }) => (
        <p key={why}>{t.paused[pauseOf(why, t)]({ days: count })}</p>
      ))}
      {runs ? <LeavesOut calendar={calendar} {...days} /> : null}
      {children}
    </DayCount>
  );
}

function figureOf({ days: { day, of, overdue }, still }: ReviewStatus, t: Words['enrollment']['days']): string {
  if (overdue) return t.over({ day });
  if (day > 0) return t.day({ day, of });
  return still ? t.still : t.notBegun;
}

function pauseOf(why: string, { paused }: ClockWords): keyof ClockWords['paused'] {
  return why in paused ? (why as keyof ClockWords['paused']) : 'needs_action';
}
