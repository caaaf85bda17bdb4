import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Status } from '@/components/ui/status-tag';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { ReviewDays } from '@/lib/office/business-days';

/** How a case stands, for its tag and for the column Due. */
export type CaseStatus = { look: Status; word: string; due: string };

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
  ended: 'off',
  suspended: 'no',
};

/** A case that is being reviewed stands by its business days, any other by its status. */
export function caseStatusOf(status: EnrollmentStatus, days: ReviewDays | null, words: Words, when: When): CaseStatus {
  const { staff: t } = words;
  if (looks[status] === 'todo' && days)
    return { look: urgency(days), word: t.day({ day: days.day, of: days.of }), due: dueOf(days, t, when) };
  const paused = looks[status] === 'wait' && days;
  return { look: looks[status], word: t.statuses[status], due: paused ? t.paused({ days: days.pausedDays }) : t.none };
}

function urgency({ overdue, day, of }: ReviewDays): Status {
  if (overdue) return 'no';
  return day === of ? 'need' : 'todo';
}

function dueOf({ overdue, day, of, cells, dueOn }: ReviewDays, t: Words['staff'], when: When): string {
  if (overdue) return t.over({ days: day - of });
  return day === of && cells.at(-1) === 'today' ? t.today : when.shortWeekday(dueOn);
}
