import type { Operator, Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { countAnew } from '@/lib/enrollment/due';
import { findOffice, hold } from '@/lib/office/queries';
import type { OfficeDayFields, OfficeHoursFields, OfficeWeekFields } from '@/lib/office/schema';
import * as office from '@/lib/office/write';
import { wallTime } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';
import { eachDue } from '@/lib/worker/each-due';

/** Who keeps the calendar: an operator, or a review lead. */
export type CalendarKeeper = Operator | Reviewer;

type Found = Awaited<ReturnType<typeof findOffice>>;

/**
 * Adds a day to the calendar, or says anew what a date is. What is over stays as it was counted: `day_over`. Returns how many reviews are
 * due at another time now.
 */
export async function setDay(keeper: CalendarKeeper, fields: OfficeDayFields): Promise<number> {
  return change(fields.date, async (tx, found) => {
    const before = found.days.find(({ date }) => date === fields.date);
    await office.keepDay(tx, keeper, found, { ...fields, names: {} }, before);
  });
}

/** Takes a day out of the calendar: its week alone says then whether the office works. */
export async function removeDay(keeper: CalendarKeeper, { date }: { date: string }): Promise<number> {
  return change(date, async (tx, found) => {
    const day = found.days.find((one) => one.date === date);
    if (!day) throw Refusal.because('moved_on', { cure: 'reload' });
    await office.dropDay(tx, keeper, found, day);
  });
}

/** On which days of the week the office rests from a date on, and whether it keeps joint leave. */
export async function setWeek(keeper: CalendarKeeper, fields: OfficeWeekFields): Promise<number> {
  const { from, weekend, jointLeave } = fields;
  return change(from, (tx, found) =>
    office.keepWeek(tx, keeper, found, { from, weekend, keepsJointLeave: jointLeave === 'keep' }),
  );
}

/** The office's zone and when it closes, for every review that is going on. */
export async function setHours(keeper: CalendarKeeper, { timeZone, closesAt }: OfficeHoursFields): Promise<number> {
  return change(null, (tx, found) => office.keepHours(tx, keeper, found, { zone: timeZone, closesAt }));
}

/** Founds the office where there is none, and loads what years it lacks up to the next. Returns how many offices got any. */
export async function loadYears(): Promise<number> {
  await transaction(office.found);
  const due = async (last: string | null) => (last ? [] : [{ id: (await findOffice(db)).id }]);
  return eachDue('load a year of a calendar', due, async () =>
    transaction(async (tx) => {
      await hold(tx, 'to change');
      const loaded = await office.loadYears(tx, await findOffice(tx));
      if (loaded.length > 0) await countAnew(tx);
      return loaded.length > 0;
    }),
  );
}

async function change(from: string | null, write: (tx: Tx, found: Found) => Promise<void>): Promise<number> {
  return transaction(async (tx) => {
    await hold(tx, 'to change');
    const found = await findOffice(tx);
    if (from && from < wallTime(now(), found.zone).date) throw Refusal.because('day_over');
    await write(tx, found);
    return countAnew(tx);
  });
}
