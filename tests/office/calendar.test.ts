import { expect, test } from 'vitest';
import { countDays } from '@/lib/office/business-days';
import { type DayKind, leftOutInRows, type OfficeCalendar } from '@/lib/office/calendar';
import { decreed } from '@/lib/office/decrees';
import { publicDays } from '@/lib/office/public-days';
import { weekendOf } from '@/lib/office/weekends';
import { weekday } from '@/lib/reader/wall-time';

const at = (text: string) => new Date(`${text}+07:00`);

/** The office of a country over some years, as it is loaded. */
function office(country: string, zone: string, years: number[], keepsJointLeave = true): OfficeCalendar {
  const days = years.flatMap((year) => publicDays(country, year).days);
  return {
    zone,
    closesAt: 17 * 60,
    weeks: [{ from: '1970-01-01', weekend: weekendOf(country), keepsJointLeave }],
    days: new Map(days.map((day) => [day.date, day])),
  };
}

const jakarta = office('ID', 'Asia/Jakarta', [2025, 2026]);

function due(calendar: OfficeCalendar, startedAt: Date, now = startedAt) {
  return countDays(calendar, { startedAt, pauses: [], now });
}

test('begun on 24 March 2025, a review in Indonesia is due on 8 April: joint leave is no business day', () => {
  const clock = due(jakarta, at('2025-03-24T09:00'));
  expect(clock.dueOn).toBe('2025-04-08');
  expect(clock.dueAt).toEqual(at('2025-04-08T17:00'));
});

test('the due date says which days it leaves out, in a row where no day of work parts them', () => {
  const { leftOut } = due(jakarta, at('2025-03-24T09:00'));
  const rows = leftOutInRows(jakarta, leftOut);
  expect(rows.map(({ from, to }) => [from, to])).toEqual([['2025-03-28', '2025-04-07']]);
  expect(rows[0]?.days.map(({ kind, names }) => [kind, names.id])).toEqual([
    ['joint_leave', 'Hari Suci Nyepi'],
    ['closed', 'Idul Fitri'],
    ['joint_leave', 'Idul Fitri'],
  ]);
});

test('days of work part what is left out', () => {
  const { leftOut } = due(jakarta, at('2025-05-09T09:00'));
  expect(leftOutInRows(jakarta, leftOut).map(({ from, to }) => [from, to])).toEqual([['2025-05-12', '2025-05-13']]);
  const long = countDays(jakarta, {
    startedAt: at('2025-05-09T09:00'),
    pauses: [],
    now: at('2025-05-09T09:00'),
    total: 14,
  });
  expect(leftOutInRows(jakarta, long.leftOut).map(({ from, to }) => [from, to])).toEqual([
    ['2025-05-12', '2025-05-13'],
    ['2025-05-29', '2025-05-30'],
  ]);
});

test('an office that does not keep joint leave works on it', () => {
  const works = office('ID', 'Asia/Jakarta', [2025], false);
  const clock = due(works, at('2025-03-24T09:00'));
  expect(clock.dueOn).toBe('2025-03-28');
  expect(clock.leftOut).toEqual([]);
});

test('a week holds from its day on, and what came before stays as it was', () => {
  const later: OfficeCalendar = {
    ...jakarta,
    weeks: [...jakarta.weeks, { from: '2025-04-03', weekend: [6, 0], keepsJointLeave: false }],
  };
  const { dueOn, leftOut } = due(later, at('2025-03-24T09:00'));
  expect(dueOn).toBe('2025-04-03');
  expect(leftOut.map(({ date }) => date)).toEqual(['2025-03-28', '2025-03-31', '2025-04-01', '2025-04-02']);
});

test.each([
  ['a review over the new year', '2025-12-22T09:00', '2025-12-30', ['2025-12-25', '2025-12-26']],
  ['joint leave of Independence Day, added ten days before', '2025-08-14T09:00', '2025-08-21', ['2025-08-18']],
  [
    'Eid al-Fitr 2026',
    '2026-03-16T09:00',
    '2026-03-27',
    ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'],
  ],
  [
    'begun after hours on the last day before',
    '2025-03-27T17:00',
    '2025-04-14',
    ['2025-03-28', '2025-03-31', '2025-04-01', '2025-04-02', '2025-04-03', '2025-04-04', '2025-04-07'],
  ],
])('%s leaves out what the decree says', (_, start, dueOn, days) => {
  const clock = due(jakarta, at(start));
  expect(clock.dueOn).toBe(dueOn);
  expect(clock.leftOut.map(({ date }) => date)).toEqual(days);
});

test('a weekend on which an office works counts, and a holiday it works on, too', () => {
  const shanghai = office('CN', 'Asia/Shanghai', [2026]);
  const start = new Date('2026-02-12T09:00+08:00');
  // 12, 13 and Saturday 14 February, then the festival to the 23rd.
  expect(due(shanghai, start).dueOn).toBe('2026-02-25');
});

test('each decree has as many days of each class as the decree itself', () => {
  const count = (year: number, kind: DayKind) => decreed('ID', year)?.filter((day) => day.kind === kind).length;
  expect([count(2025, 'closed'), count(2025, 'joint_leave')]).toEqual([17, 11]);
  expect([count(2026, 'closed'), count(2026, 'joint_leave')]).toEqual([17, 8]);
  const dates = (year: number) => decreed('ID', year)?.map(({ date }) => date) ?? [];
  for (const year of [2025, 2026]) expect(new Set(dates(year)).size).toBe(dates(year).length);
});

test('a working day of a decree is one of rest else', () => {
  for (const year of [2025, 2026])
    for (const { date, kind } of decreed('CN', year) ?? [])
      if (kind === 'working') expect([6, 0], date).toContain(weekday(date));
});

test('a year without a decree comes from the public list, without joint leave, and says so', () => {
  const { source, days } = publicDays('ID', 2027);
  expect(source).toBe('list');
  expect(days.map(({ date }) => date)).toEqual(
    expect.arrayContaining(['2027-01-01', '2027-02-06', '2027-08-17', '2027-12-25']),
  );
  expect(days.filter(({ kind }) => kind !== 'closed')).toEqual([]);
  expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
});

test('a long holiday of a list has every day of it, within its year', () => {
  const dates = publicDays('SA', 2026).days.map(({ date }) => date);
  expect(dates).toEqual(expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']));
  expect(dates.every((date) => date.startsWith('2026-'))).toBe(true);
});

test('a country without known holidays has none, and says so', () => {
  expect(publicDays('AQ', 2026)).toEqual({ source: 'none', days: [] });
});

test('weekends are those of the office’s country', () => {
  expect(['ID', 'SA', 'AE', 'NP', 'BN', 'IN', 'IR', 'AF'].map(weekendOf)).toEqual([
    [6, 0],
    [5, 6],
    [6, 0],
    [6],
    [5, 0],
    [0],
    [5],
    [4, 5],
  ]);
});

test('a day that only women, the young, soldiers or one faith have off closes no office', () => {
  const china = publicDays('CN', 2027).days.map(({ date }) => date);
  for (const date of ['2027-03-08', '2027-05-04', '2027-06-01', '2027-08-01']) expect(china).not.toContain(date);
  expect(china).toContain('2027-10-01');
});

test('Saba and Sint Eustatius keep the days that are listed for all three islands', () => {
  for (const island of ['XS', 'XE']) expect(publicDays(island, 2026)).toEqual(publicDays('BQ', 2026));
});

test('half a day off closes no office, and a whole one does: the last day of the year in Iceland, unless it is a Sunday', () => {
  const days = (country: string, year: number) => publicDays(country, year).days.map(({ date }) => date);
  expect(days('IS', 2026)).not.toContain('2026-12-24');
  expect(days('IS', 2026)).not.toContain('2026-12-31');
  expect(days('IS', 2026)).toContain('2026-12-25');
  expect(days('IS', 2028)).toContain('2028-12-31');
  for (const [country, date] of [
    ['CW', '2026-12-31'],
    ['FO', '2026-06-05'],
    ['GT', '2026-12-24'],
    ['HT', '2026-02-16'],
  ] as const)
    expect(days(country, 2026), `${country} ${date}`).not.toContain(date);
  expect(days('TR', 2026)).toContain('2026-03-22');
  expect(days('TR', 2026)).not.toContain('2026-03-23');
});
