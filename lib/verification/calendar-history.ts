import { db } from '@/lib/db';
import { newest, newestShown } from '@/lib/list/newest';
import type { OfficeDay, OfficeWeek } from '@/lib/office/calendar';
import { namesOf } from '@/lib/organization/queries';
import type { CalendarKeeper } from './calendar';

export const calendarDeeds = ['set_day', 'remove_day', 'set_week', 'set_hours', 'open_office', 'set_country'] as const;

export type CalendarDeed = (typeof calendarDeeds)[number];

type Hours = { zone: string; closesAt: number };

type Place = { office: string; country: string };

/** What was and what is of a change: a day, a week from a date on, the hours, an office, or whose a country is. */
export type Changed = Partial<OfficeDay & OfficeWeek & Hours & Place>;

/** The newest changes of the calendar, from the journal: who, when, old and new; and whether there are `older` ones. */
export async function listChanges(_: CalendarKeeper, officeId: string) {
  const rows = await db.auditEntry.findMany({
    where: { subject: 'office', subjectId: officeId, action: { in: calendarDeeds.map((deed) => `calendar.${deed}`) } },
    orderBy: { id: 'desc' },
    take: newestShown + 1,
  });
  const { entries, older } = newest(rows);
  const names = await namesOf(entries.map(({ userId }) => userId));
  const changes = entries.map(({ id, action, at, userId, before, after }) => ({
    id: `${id}`,
    deed: action.replace('calendar.', '') as CalendarDeed,
    at,
    by: names.get(userId ?? '') ?? null,
    before: read(before),
    after: read(after),
  }));
  return { changes, older };
}

export type CalendarChange = Awaited<ReturnType<typeof listChanges>>['changes'][number];

function read(text: string | null): Changed | null {
  return text ? (JSON.parse(text) as Changed) : null;
}
