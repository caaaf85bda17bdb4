import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { passagesOf, reviewDaysOf } from '@/lib/enrollment/review-days';
import { businessDayAfter } from '@/lib/office/business-days';
import type { OfficeCalendar } from '@/lib/office/calendar';
import { findCalendar } from '@/lib/office/queries';
import { wallTime } from '@/lib/reader/wall-time';
import type { Facts } from './needs';

const wanted = {
  organization: { select: { countryIso2: true } },
  history: { orderBy: { version: 'asc' }, select: { toStatus: true, at: true } },
  escalations: { orderBy: { askedAt: 'desc' }, take: 50 },
} as const;

/** What is told of the escalations of a case: what was asked, when, by when an answer is due, and how each ended. The newest first. */
export async function readCase(tx: Tx | typeof db, enrollmentId: string) {
  const row = await tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId }, include: wanted });
  return { ...row, calendar: await findCalendar(row.organization.countryIso2, tx) };
}

type Read = Awaited<ReturnType<typeof readCase>>;
type Row = Read['escalations'][number];

/** The facts of one of a case's escalations; of the one to be, without `row`. */
export function factsFrom(found: Read, row?: Row): Facts {
  const { calendar, escalations } = found;
  const today = wallTime(now(), calendar.zone).date;
  const days = reviewDaysOf(calendar, passagesOf(found.history));
  const asked = escalations.find(({ side }) => side === 'company');
  return {
    id: row?.id ?? '',
    status: row?.status ?? 'nothing',
    version: row?.version ?? 0,
    enrollmentId: found.id,
    organizationId: found.organizationId,
    side: row?.side ?? 'company',
    review: found.status,
    reviewVersion: found.version,
    enrollmentVersion: row?.enrollmentVersion ?? found.version,
    today,
    asksFrom: days ? businessDayAfter(calendar, days.dueOn).on : null,
    late: days?.overdue ?? false,
    againFrom: asked ? dateOf(asked.dueOn) : null,
    byReviewer: escalations.some((one) => one.side === 'reviewer' && isOpen(found, one)),
  };
}

/** Whether anybody still waits for a lead's answer. */
export function isOpen({ version }: { version: number }, row: Pick<Row, 'status' | 'enrollmentVersion'>): boolean {
  return row.status === 'open' && row.enrollmentVersion === version;
}

/** When a question put now is to be answered: the closing time of the office's next business day. */
export function answerDue(calendar: OfficeCalendar): { askedOn: Date; dueOn: Date; dueAt: Date } {
  const { date } = wallTime(now(), calendar.zone);
  const { on, closesAt } = businessDayAfter(calendar, date);
  return { askedOn: new Date(date), dueOn: new Date(on), dueAt: closesAt };
}

/** A date kept as its midnight in UTC, as YYYY-MM-DD. */
export const dateOf = (date: Date) => date.toISOString().slice(0, 10);
