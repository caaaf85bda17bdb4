import { randomBytes } from 'node:crypto';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import type { OfficeDay, OfficeWeek } from './calendar';
import { publicDays, type YearSource } from './public-days';
import { type KeptDay, type Office, reviewing } from './queries';
import type { NewOffice } from './schema';
import { weekendOf } from './weekends';

/** The first year with a decree we know. */
const firstYear = 2025;

/** Opens the reviewing office, where the settings place it, when there is none: closing at five, with its country's weekend, keeping joint leave. */
export async function found(tx: Tx): Promise<void> {
  const there = await tx.office.count({ where: { key: reviewing } });
  const { OFFICE_COUNTRY: country, OFFICE_ZONE: zone } = env;
  if (there === 0) await open(tx, { key: reviewing, name: '', country, zone, closesAt: fivePm });
}

/** Opens one more office, with its country's weekend and the days of its years. */
export async function foundAnother(
  tx: Tx,
  actor: Actor,
  { office, country, timeZone, closesAt }: NewOffice,
): Promise<Office> {
  const key = randomBytes(8).toString('hex');
  const opened = { key, name: office, country, zone: timeZone, closesAt };
  const { id } = await open(tx, opened);
  await loadYears(tx, { id, country, years: [] });
  await write(tx, actor, 'open_office', { id }, { after: { office, country, zone: timeZone, closesAt } });
  return { id, ...opened, weeks: [], countries: [] };
}

function open(tx: Tx, { country, ...office }: Pick<Office, 'key' | 'name' | 'country' | 'zone' | 'closesAt'>) {
  const weeks = { create: { validFrom: new Date('1970-01-01'), weekend: weekendOf(country), keepsJointLeave: true } };
  return tx.office.create({ data: { ...office, countryIso2: country, weeks } });
}

/** The companies of a country are another office's from now on. `before`: whose they were. */
export async function keepCountry(tx: Tx, actor: Actor, country: string, to: Office, before: Office): Promise<void> {
  const key = { countryIso2: country };
  if (to.key === reviewing) await tx.officeCountry.deleteMany({ where: key });
  else {
    const data = { officeId: to.id };
    await tx.officeCountry.upsert({ where: key, update: data, create: { ...key, ...data } });
  }
  await write(tx, actor, 'set_country', to, {
    before: { country, office: before.name },
    after: { country, office: to.name },
  });
}

const fivePm = 17 * 60;

type Known = { id: string; country: string; years: readonly { year: number; source: YearSource }[] };

/**
 * Loads each year up to the next one that is not there, or that has a decree by now. What a person entered stays; what came from a
 * list gives way to the decree. Returns the years loaded.
 */
export async function loadYears(tx: Tx, office: Known): Promise<number[]> {
  const loaded: number[] = [];
  for (let year = firstYear; year <= now().getUTCFullYear() + 1; year++) {
    const before = office.years.find((one) => one.year === year)?.source;
    const { source, days } = publicDays(office.country, year);
    if (before && (before === source || source !== 'decree')) continue;
    await tx.officeDay.deleteMany({ where: { officeId: office.id, source: 'list', date: within(year) } });
    const rows = days.map((day) => ({ ...day, date: new Date(day.date), officeId: office.id, source, at: now() }));
    await tx.officeDay.createMany({ data: rows, skipDuplicates: true });
    const key = { officeId: office.id, year };
    const data = { source, loadedAt: now() };
    await tx.officeYear.upsert({ where: { officeId_year: key }, update: data, create: { ...key, ...data } });
    loaded.push(year);
  }
  return loaded;
}

/** Writes one day, in the place of what that date was. */
export async function keepDay(tx: Tx, actor: Actor, office: Office, day: OfficeDay, before?: KeptDay): Promise<void> {
  const { date, kind, name, names } = day;
  const data = { kind, name, names, source: 'person', userId: userOf(actor), at: now() };
  const key = { officeId: office.id, date: new Date(date) };
  await tx.officeDay.upsert({ where: { officeId_date: key }, update: data, create: { ...key, ...data } });
  await write(tx, actor, 'set_day', office, {
    ...(before ? { before: said(before) } : {}),
    after: { date, kind, name },
  });
}

export async function dropDay(tx: Tx, actor: Actor, office: Office, day: KeptDay): Promise<void> {
  await tx.officeDay.delete({ where: { officeId_date: { officeId: office.id, date: new Date(day.date) } } });
  await write(tx, actor, 'remove_day', office, { before: said(day) });
}

/** What a week is from a date on; what was decided for a later date gives way. */
export async function keepWeek(tx: Tx, actor: Actor, office: Office, { from, ...week }: OfficeWeek): Promise<void> {
  const data = { weekend: [...week.weekend], keepsJointLeave: week.keepsJointLeave };
  const validFrom = new Date(from);
  await tx.officeWeek.deleteMany({ where: { officeId: office.id, validFrom: { gte: validFrom } } });
  await tx.officeWeek.create({ data: { officeId: office.id, validFrom, ...data } });
  await write(tx, actor, 'set_week', office, { before: { ...office.weeks.at(-1) }, after: { from, ...data } });
}

export async function keepHours(tx: Tx, actor: Actor, office: Office, hours: { zone: string; closesAt: number }) {
  await tx.office.update({ where: { id: office.id }, data: hours });
  const { zone, closesAt } = office;
  await write(tx, actor, 'set_hours', office, { before: { zone, closesAt }, after: hours });
}

type Change = { before?: Record<string, unknown>; after?: Record<string, unknown> };

async function write(tx: Tx, actor: Actor, deed: string, { id }: Pick<Office, 'id'>, change: Change): Promise<void> {
  await record(tx, actor, {
    action: `calendar.${deed}`,
    subject: 'office',
    subjectId: id,
    organizationId: null,
    ...change,
  });
}

const said = ({ date, kind, name }: OfficeDay) => ({ date, kind, name });

const within = (year: number) => ({ gte: new Date(`${year}-01-01`), lt: new Date(`${year + 1}-01-01`) });
