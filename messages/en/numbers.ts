import type { RangeProblem, Unit } from '@/lib/numbers/range';
import { counting } from '../counted';

const counted = counting('en');

/** How the reviews go, for a lead. */
export const numbers = {
  heading: 'Numbers',
  lead: ({ from, to }: { from: string; to: string }) =>
    `Verification, ${from} to ${to}. Business days of the reviewing office; days that wait for the applicant are left out.`,
  form: {
    label: 'Which days and where',
    from: 'From',
    to: 'To',
    country: 'Country of the work account',
    everywhere: 'All countries',
    show: 'Show',
    usual: 'Last 12 weeks',
  },
  problems: {
    unreadable: () => 'These days could not be read. Below are the last 12 weeks.',
    backwards: () => 'The first day is after the last one. Below are the last 12 weeks.',
    too_long: ({ years }: { years: number }) =>
      `More than ${years} years are not shown at once. Below are the last 12 weeks.`,
    ahead: () => 'These days are still to come. Below are the last 12 weeks.',
  } satisfies Record<RangeProblem, (told: { years: number }) => string>,
  moreCases: ({ count }: { count: number }) =>
    counted(count, { other: 'Of what waits now, # cases are counted. There are more.' }),
  moreDecisions: ({ count }: { count: number }) =>
    counted(count, {
      other:
        'Of what was decided since the last count, # decisions are in these numbers. There are more: look again in an hour.',
    }),
  figuresLabel: 'How things stand',
  figures: {
    waiting: 'Waiting now',
    due: 'Due today',
    overdue: 'Overdue now',
    decided: 'Decided in these days',
    inTime: 'In time',
  },
  notes: {
    paused: ({ count }: { count: number }) => counted(count, { other: '# of them for the applicant' }),
    unclaimed: ({ count }: { count: number }) => counted(count, { other: '# unclaimed' }),
    oldest: ({ day }: { day: number }) => `the oldest: day ${day}`,
    noneLate: 'none is late',
    outcomes: ({ approved, rejected }: { approved: number; rejected: number }) =>
      `${approved} approved, ${rejected} refused`,
    inTime: ({ days }: { days: number }) => `decided within ${days} business days`,
  },
  headings: {
    days: 'Days to a decision',
    decided: 'Decisions',
    waiting: 'Waiting, by age',
    reasons: 'Why companies were asked or refused',
    reviewers: 'Reviewers',
  },
  by: {
    day: 'business days, by day of the decision',
    week: 'business days, by week of the decision',
    month: 'business days, by month of the decision',
  } satisfies Record<Unit, string>,
  countedBy: { day: 'cases, by day', week: 'cases, by week', month: 'cases, by month' } satisfies Record<Unit, string>,
  units: { day: 'Day', week: 'Week of', month: 'Month from' } satisfies Record<Unit, string>,
  byClock: 'cases now, by day of their clock',
  columns: {
    median: 'Half within, days',
    ninth: 'Nine of ten within, days',
    inTime: 'In time, %',
    decided: 'Decided',
    approved: 'Approved',
    rejected: 'Refused',
    age: 'Day of the clock',
    cases: 'Cases',
    reason: 'Reason',
    asked: 'Asked',
    refused: 'Refused',
    reviewer: 'Reviewer',
    open: 'On the desk now',
  },
  day: ({ day }: { day: number }) => `Day ${day}`,
  later: 'Later: overdue',
  over: ({ days }: { days: number }) => `> ${days}`,
  late: 'late',
  seeLate: ({ count }: { count: number }) =>
    counted(count, { one: 'See the one that is late', other: 'See the # that are late' }),
  promised: ({ days }: { days: number }) => `${days} days, promised`,
  half: 'Half within',
  nineOfTen: 'Nine of ten within',
  given: ({ count }: { count: number }) => counted(count, { one: 'given once', other: 'given # times' }),
  furtherReasons: ({ count }: { count: number }) =>
    counted(count, { one: 'One further reason stands in the table.', other: '# further reasons stand in the table.' }),
  moreReviewers: ({ count }: { count: number }) => counted(count, { other: 'The # who decided most are shown.' }),
  labels: {
    days: ({ median, ninth, promised }: { median: number; ninth: number; promised: number }) =>
      `In all these days, half of the cases were decided within ${median} business days and nine of ten within ${ninth}; ${promised} are promised.`,
    waiting: ({ count, late }: { count: number; late: number }) =>
      `${count} cases in review by the day of their clock, ${late} of them late.`,
    decided: ({ count, approved, rejected }: { count: number; approved: number; rejected: number }) =>
      `${count} decisions: ${approved} approved, ${rejected} refused.`,
  },
  noDecisions: 'Nothing was decided in these days.',
  noneWaits: 'No case is in review now.',
  noReasons: 'No company was asked or refused in these days.',
  table: 'Show table',
  csv: 'Download CSV',
  file: {
    days: 'days-to-a-decision',
    decided: 'decisions',
    waiting: 'waiting-by-age',
    reasons: 'reasons',
    reviewers: 'reviewers',
  },
  everybody: 'All',
  somebody: 'Somebody who is here no more',
  leadsOnly: 'seen by leads only',
  percent: ({ share }: { share: string }) => `${share} %`,
  none: '–',
};
