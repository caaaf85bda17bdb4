import { afterEach, beforeEach, expect, test } from 'vitest';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { reviewDaysOf } from '@/lib/enrollment/review-days';
import { askAboutCase } from '@/lib/escalation/commands';
import { findEscalations } from '@/lib/escalation/queries';
import { findCalendar, findFirstOffice, findOffice, listOffices } from '@/lib/office/queries';
import { newOfficeShape, officeCountryShape } from '@/lib/office/schema';
import { loadYears, openOffice, setCountry, setDay, setHours } from '@/lib/verification/calendar';
import { listChanges } from '@/lib/verification/calendar-history';
import { listCases } from '@/lib/verification/queue';
import { refusalOf, told } from '../support/people';
import { operator } from '../support/providers';
import { bring, cast, reseller, reviewer } from '../support/story';

const monday = new Date('2026-11-23T10:00+07:00');

beforeEach(() => freeze(monday));
afterEach(async () => {
  freeze(null);
  const others = { office: { key: { not: 'reviewing' } } };
  await db.officeCountry.deleteMany();
  for (const table of [db.officeDay, db.officeWeek, db.officeYear] as unknown as (typeof db.officeDay)[])
    await table.deleteMany({ where: others });
  await db.office.deleteMany({ where: { key: { not: 'reviewing' } } });
});

const paris = { office: 'Paris', country: 'FR', timeZone: 'Europe/Paris', closesAt: 18 * 60 };
const dubai = { office: 'Dubai', country: 'AE', timeZone: 'Asia/Dubai', closesAt: 16 * 60 };

async function begun(country: string): Promise<string> {
  return bring({ ...(await cast()), member: await reseller(country) }, 'in_review');
}

async function dueOf(id: string) {
  const { dueAt, history, organization } = await db.enrollment.findUniqueOrThrow({
    where: { id },
    include: { history: { orderBy: { version: 'asc' } }, organization: true },
  });
  const passages = history.map(({ toStatus, at }) => ({ to: toStatus, at }));
  const days = reviewDaysOf(await findCalendar(organization.countryIso2), passages);
  // What the queue sorts by is what the pages say.
  expect(dueAt).toEqual(days?.dueAt);
  return dueAt?.toISOString();
}

test('an office opens with the weekend and the days of its country, and reviews nobody until a country is its own', async () => {
  const [keeper, id] = [await operator(), await begun('FR')];
  const before = await dueOf(id);
  const officeId = await openOffice(keeper, paris);
  const office = await findOffice(db, officeId);
  expect(office).toMatchObject({ name: 'Paris', zone: 'Europe/Paris', countries: [] });
  expect(office?.days.some(({ date }) => date === '2026-12-25')).toBe(true);
  expect(office?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  expect(await dueOf(id)).toBe(before);
});

test('what is due today is so by the wall of the case’s own office', async () => {
  const [keeper, far, near] = [await operator(), await begun('DE'), await begun('ID')];
  await setCountry(keeper, { country: 'DE', officeId: await openOffice(keeper, paris) });
  // 23:30 in Jakarta and 17:30 in Paris: in Jakarta the day is over in half an hour, in Paris it goes on for six hours.
  freeze(new Date('2026-11-23T16:30:00Z'));
  const dueAt = new Date('2026-11-23T20:00:00Z');
  await db.enrollment.updateMany({ where: { id: { in: [far, near] } }, data: { dueAt } });
  const me = await reviewer();
  const today = (await listCases(me, { view: 'today' })).rows.map(({ id }) => id);
  expect([today.includes(far), today.includes(near)]).toEqual([true, false]);
  // Counted anew, as they are due.
  await setCountry(keeper, { officeId: (await findFirstOffice()).id, country: 'DE' });
});

test('a country given to an office is counted by its calendar at once, and back by the first office’s', async () => {
  const [keeper, french, indonesian] = [await operator(), await begun('NL'), await begun('ID')];
  const [before, others] = [await dueOf(french), await dueOf(indonesian)];
  const officeId = await openOffice(keeper, paris);
  expect(await setCountry(keeper, { officeId, country: 'NL' })).toBe(1);
  expect(await dueOf(french)).toBe('2026-11-27T17:00:00.000Z');
  expect(await dueOf(indonesian)).toBe(others);
  expect(await setDay(keeper, { officeId, date: '2026-11-25', kind: 'closed', name: 'Move' })).toBe(1);
  expect(await dueOf(french)).toBe('2026-11-30T17:00:00.000Z');
  expect(await setCountry(keeper, { officeId: (await findFirstOffice()).id, country: 'NL' })).toBe(1);
  expect(await dueOf(french)).toBe(before);
});

test('what begins in a country of an office is counted by that office from its first day on, its escalations too', async () => {
  const keeper = await operator();
  const officeId = await openOffice(keeper, paris);
  await setCountry(keeper, { officeId, country: 'FR' });
  const people = { ...(await cast()), member: await reseller('FR') };
  const id = await bring(people, 'in_review');
  expect(await dueOf(id)).toBe('2026-11-27T17:00:00.000Z');
  // In Jakarta it is Monday, in Paris Sunday.
  freeze(new Date('2026-11-29T20:00:00Z'));
  expect(await refusalOf(askAboutCase(people.member))).toEqual(['ask_too_early']);
  freeze(new Date('2026-11-29T23:00:00Z'));
  await askAboutCase(people.member);
  expect((await findEscalations(people.member, id)).shown).toMatchObject([{ dueOn: '2026-12-01' }]);
  expect(await db.escalation.findFirst({ where: { enrollmentId: id } })).toMatchObject({
    dueAt: new Date('2026-12-01T17:00:00Z'),
  });
});

test('a country is never in two offices: the one it is given to has it', async () => {
  const keeper = await operator();
  const [first, second] = [await openOffice(keeper, paris), await openOffice(keeper, dubai)];
  await setCountry(keeper, { officeId: first, country: 'FR' });
  expect(await refusalOf(setCountry(keeper, { officeId: first, country: 'FR' }))).toEqual(['country_reviewed_there']);
  await setCountry(keeper, { officeId: second, country: 'FR' });
  expect((await listOffices()).filter(({ countries }) => countries.includes('FR')).map(({ name }) => name)).toEqual([
    'Dubai',
  ]);
  await told([
    setCountry(keeper, { officeId: first, country: 'FR' }),
    setCountry(keeper, { officeId: (await findFirstOffice()).id, country: 'FR' }),
  ]);
  expect((await listOffices()).filter(({ countries }) => countries.includes('FR')).length).toBeLessThanOrEqual(1);
});

test('a day of one office is none of another’s, and is over by its own clock', async () => {
  const keeper = await operator();
  const officeId = await openOffice(keeper, paris);
  await setDay(keeper, { officeId, date: '2026-12-28', kind: 'closed', name: 'Move' });
  expect((await findFirstOffice()).days.some(({ date }) => date === '2026-12-28')).toBe(false);
  // Monday in Jakarta, still Sunday in Paris.
  freeze(new Date('2026-11-22T20:00:00Z'));
  expect(await refusalOf(setDay(keeper, { date: '2026-11-22', kind: 'closed', name: 'x' }))).toEqual(['day_over']);
  await setDay(keeper, { officeId, date: '2026-11-22', kind: 'working', name: 'x' });
  const never = '019ab000-0000-7000-8000-000000000001';
  expect(await refusalOf(setHours(keeper, { officeId: never, timeZone: 'UTC', closesAt: 60 }))).toEqual(['not_yours']);
  expect(await refusalOf(setCountry(keeper, { officeId: never, country: 'FR' }))).toEqual(['not_yours']);
});

test('every office gets its next year by itself', async () => {
  const keeper = await operator();
  const officeId = await openOffice(keeper, paris);
  freeze(new Date('2027-03-01T03:00:00Z'));
  await loadYears();
  expect((await findOffice(db, officeId))?.years.at(-1)?.year).toBe(2028);
  expect((await findFirstOffice()).years.at(-1)?.year).toBe(2028);
  await db.officeYear.deleteMany({ where: { year: 2028 } });
});

test('who opened an office and gave it a country stands among its changes', async () => {
  const keeper = await operator();
  const officeId = await openOffice(keeper, paris);
  await setCountry(keeper, { officeId, country: 'FR' });
  const { changes } = await listChanges(keeper, officeId);
  expect(changes.map(({ deed, after }) => [deed, after?.country, after?.office])).toEqual([
    ['set_country', 'FR', 'Paris'],
    ['open_office', 'FR', 'Paris'],
  ]);
});

test('an office has a name, a country and a zone that are', () => {
  const opened = (change: object) =>
    newOfficeShape.safeParse({ office: 'Paris', country: 'FR', timeZone: 'Europe/Paris', closesAt: '18:00', ...change })
      .success;
  expect(opened({})).toBe(true);
  const wrong = [{ office: '' }, { office: 'x'.repeat(1_048_576) }, { country: 'XX' }, { country: '' }];
  expect([...wrong, { timeZone: 'Mars/Olympus' }, { closesAt: '25:00' }].map(opened)).toEqual(Array(6).fill(false));
  expect(officeCountryShape.safeParse({ officeId: 'none', country: 'FR' }).success).toBe(false);
});
