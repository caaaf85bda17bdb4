import type { Words } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { now, days as oneDay } from '@/lib/clock';
import type { Found } from '@/lib/keyset';
import { type Locale, languages } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import { everyAccess, listAccesses } from '@/lib/report/accesses';
import { findCoverage } from '@/lib/report/coverage';
import { findPace } from '@/lib/report/pace';
import type { Report } from '@/lib/report/reports';
import { findSenders } from '@/lib/report/senders';

/** How a report is written: on a page as people read it, in a file as programs do. */
export type Reading = {
  words: Words;
  language: Locale;
  day: (at: Date) => string;
  month: (on: string) => string;
  number: (value: number) => string;
};

type Cells = readonly string[];

/** A report as a table: its columns, a page of its rows, and all of them, for a file. */
type Sheet = {
  columns: (words: Words) => Cells;
  page: (member: Member, reading: Reading, after: string | undefined) => Promise<Found<Cells>>;
  every: (member: Member, reading: Reading) => AsyncGenerator<Cells>;
};

type Made<Row> = {
  columns: (t: Words['reports']['columns']) => Cells;
  find: (member: Member, after: string | undefined) => Promise<Found<Row>>;
  each: (member: Member) => AsyncIterable<Row>;
  cells: (row: Row, reading: Reading) => Cells;
};

function sheet<Row>({ columns, find, each, cells }: Made<Row>): Sheet {
  return {
    columns: ({ reports: t }) => columns(t.columns),
    page: async (member, reading, after) => {
      const { rows, next } = await find(member, after);
      return { rows: rows.map((row) => cells(row, reading)), next };
    },
    async *every(member, reading) {
      for await (const row of each(member)) yield cells(row, reading);
    },
  };
}

/** A report that is one page whatever it says. */
function whole<Row>(find: (member: Member) => Promise<Row[]>) {
  return {
    find: async (member: Member) => ({ rows: await find(member), next: null }),
    async *each(member: Member) {
      yield* await find(member);
    },
  };
}

const inDays = (days: number | null, { words, number }: Reading) =>
  days === null ? words.reports.none : number(Math.round(days * 10) / 10);

const share = (of: number, all: number, { language }: Reading) =>
  new Intl.NumberFormat(languages[language].code, { style: 'percent' }).format(all === 0 ? 0 : of / all);

/** Each report as a table. Source: domain facts 2, B.1. */
export const sheets: Record<Report, Sheet> = {
  agreements: sheet({
    ...whole(findCoverage),
    columns: (t) => [t.country, t.resellers, t.accepted, t.older, t.notAccepted, t.share],
    cells: ({ country, resellers, accepted, older, none }, reading) => [
      countryName(country, reading.language),
      ...[resellers, accepted, older, none].map(reading.number),
      share(accepted, resellers, reading),
    ],
  }),
  'time-to-active': sheet({
    ...whole(findPace),
    columns: (t) => [t.month, t.becameActive, t.half, t.most],
    cells: ({ month, resellers, half, most }, reading) => [
      reading.month(month),
      reading.number(resellers),
      inDays(half, reading),
      inDays(most, reading),
    ],
  }),
  invitations: sheet({
    ...whole(findSenders),
    columns: (t) => [t.sender, t.sent, t.opened, t.parked, t.accepted, t.declined, t.expired, t.revoked, t.acceptedIn],
    cells: ({ name, days, ...counts }, reading) => [
      name,
      ...[counts.sent, counts.opened, counts.parked, counts.accepted].map(reading.number),
      ...[counts.declined, counts.expired, counts.revoked].map(reading.number),
      inDays(days, reading),
    ],
  }),
  'admin-access': sheet({
    find: (member, after) => listAccesses(member, { after }),
    each: (member) => everyAccess(member, {}),
    columns: (t) => [t.reseller, t.scope, t.since, t.age, t.until, t.lastUse],
    cells: ({ company, scope, since, until, usedAt }, { words: { reports: t, partnerships }, day, number }) => [
      company,
      partnerships.scopes[scope],
      day(since),
      number(Math.floor((now().getTime() - since.getTime()) / oneDay(1))),
      until ? day(until) : t.openEnd,
      usedAt ? day(usedAt) : t.never,
    ],
  }),
};
