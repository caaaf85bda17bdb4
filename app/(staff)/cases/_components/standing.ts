import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Status } from '@/components/ui/status-tag';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { ReviewClock } from '@/lib/office/business-days';

/** How a case stands, for its tag and for the column Due. */
export type Standing = { look: Status; word: string; due: string };

const looks: Record<EnrollmentStatus, Status> = {
  draft: 'off',
  email_pending: 'wait',
  in_review: 'todo',
  needs_action: 'wait',
  qualified: 'done',
  active: 'done',
  rejected: 'no',
  closed: 'off',
  withdrawn: 'off',
  suspended: 'no',
};

/** A case that is being reviewed stands by its clock, any other by its status. */
export function standingOf(status: EnrollmentStatus, clock: ReviewClock | null, words: Words, when: When): Standing {
  const { staff: t } = words;
  if (looks[status] === 'todo' && clock)
    return { look: urgency(clock), word: t.day({ day: clock.day, of: clock.of }), due: dueOf(clock, t, when) };
  const paused = looks[status] === 'wait' && clock;
  return { look: looks[status], word: t.statuses[status], due: paused ? t.paused({ days: clock.pausedDays }) : t.none };
}

function urgency({ overdue, day, of }: ReviewClock): Status {
  if (overdue) return 'no';
  return day === of ? 'need' : 'todo';
}

function dueOf({ overdue, day, of, cells, dueOn }: ReviewClock, t: Words['staff'], when: When): string {
  if (overdue) return t.over({ days: day - of });
  return day === of && cells.at(-1) === 'today' ? t.today : when.shortWeekday(dueOn);
}
