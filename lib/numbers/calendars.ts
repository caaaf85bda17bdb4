import type { OfficeCalendar } from '@/lib/office/calendar';
import { findCalendar } from '@/lib/office/queries';

/** `first`: by whose clock days begin in the numbers. `of`: by which the reviews of a country are counted. */
export type Calendars = { first: OfficeCalendar; of: (country: string) => OfficeCalendar };

export async function findCalendars(): Promise<Calendars> {
  const calendar = await findCalendar();
  return { first: calendar, of: () => calendar };
}
