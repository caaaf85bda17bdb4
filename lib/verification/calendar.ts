import type { Operator, Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { countAnew } from '@/lib/enrollment/due';
import { findOffice, hold, listOffices } from '@/lib/office/queries';
import type {
  DayFields,
  NewOffice,
  OfficeCountryFields,
  OfficeDayFields,
  OfficeHoursFields,
  OfficeWeekFields,
} from '@/lib/office/schema';
import * as office from '@/lib/office/write';
import { wallTime } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';
import { eachDue } from '@/lib/worker/each-due';

/** Who keeps the calendar: an operator, or a review lead. */
export type CalendarKeeper = Operator | Reviewer;

type Found = NonNullable<Awaited<ReturnType<typeof findOffice>>>;
type Of = { officeId?: string | undefined };

/**
 * Adds a day to an office's calendar, or says anew what a date is. What is over stays as it was counted: `day_over`. Returns how many
 * reviews are due at another time now.
 */
export async function setDay(keeper: CalendarKeeper, { officeId, ...day }: OfficeDayFields): Promise<number> {
  return change({ officeId }, day.date, async (tx, found) => {
    const before = found.days.find(({ date }) => date === day.date);
    await office.keepDay(tx, keeper, found, { ...day, names: {} }, before);
  });
}

/** Takes a day out of the calendar: its week alone says then whether the office works. */
export async function removeDay(keeper: CalendarKeeper, { officeId, date }: DayFields): Promise<number> {
  return change({ officeId }, date, async (tx, found) => {
    const day = found.days.find((one) => one.date === date);
    if (!day) throw Refusal.because('moved_on', { cure: 'reload' });
    await office.dropDay(tx, keeper, found, day);
  });
}

/** On which days of the week the office rests from a date on, and whether it keeps joint leave. */
export async function setWeek(keeper: CalendarKeeper, fields: OfficeWeekFields): Promise<number> {
  const { from, weekend, jointLeave } = fields;
  return change(fields, from, (tx, found) =>
    office.keepWeek(tx, keeper, found, { from, weekend, keepsJointLeave: jointLeave === 'keep' }),
  );
}

/** The office's zone and when it closes, for every review that is going on. */
export async function setHours(keeper: CalendarKeeper, fields: OfficeHoursFields): Promise<number> {
  const { timeZone, closesAt } = fields;
  return change(fields, null, (tx, found) => office.keepHours(tx, keeper, found, { zone: timeZone, closesAt }));
}

/** Opens one more office. It reviews nobody until a country is given to it. Returns its id. */
export async function openOffice(keeper: CalendarKeeper, fields: NewOffice): Promise<string> {
  return transaction(async (tx) => {
    await hold(tx, 'to change');
    return (await office.foundAnother(tx, keeper, fields)).id;
  });
}

/**
 * The companies of a country are reviewed by this office from now on, and their days are counted by its calendar. Of two offices one has
 * it. Refuses `country_reviewed_there`. Returns how many reviews are due at another time now.
 */
export async function setCountry(keeper: CalendarKeeper, { officeId, country }: OfficeCountryFields): Promise<number> {
  return change({ officeId }, null, async (tx, found) => {
    const offices = await listOffices(tx);
    const before = offices.find(({ countries }) => countries.includes(country)) ?? offices[0];
    if (before.id === found.id)
      throw Refusal.because('country_reviewed_there', { field: 'country', with: { country } });
    await office.keepCountry(tx, keeper, country, found, before);
  });
}

/** Founds the first office where there is none, and loads what years each lacks up to the next. Returns how many offices got any. */
export async function loadYears(): Promise<number> {
  await transaction(office.found);
  const due = async (last: string | null) => (last ? [] : await listOffices(db));
  return eachDue('load a year of a calendar', due, async ({ id }) =>
    transaction(async (tx) => {
      await hold(tx, 'to change');
      const found = await findOffice(tx, id);
      const loaded = found ? await office.loadYears(tx, found) : [];
      if (loaded.length > 0) await countAnew(tx);
      return loaded.length > 0;
    }),
  );
}

async function change({ officeId }: Of, from: string | null, write: (tx: Tx, found: Found) => Promise<void>) {
  return transaction(async (tx) => {
    await hold(tx, 'to change');
    const found = await findOffice(tx, officeId);
    if (!found) throw Refusal.because('not_yours');
    if (from && from < wallTime(now(), found.zone).date) throw Refusal.because('day_over');
    await write(tx, found);
    return countAnew(tx);
  });
}
