import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import type { Numbers } from '@/lib/numbers/queries';
import { promisedDays } from '@/lib/numbers/tally';
import { sentencesOf } from '@/lib/verification/review-reasons';

/** The pictures of the page; each has its table, and its file. */
export const pictures = ['days', 'decided', 'waiting', 'reasons', 'reviewers'] as const;
export type Picture = (typeof pictures)[number];

/** Words, a number, a share in percent, or the first day of a day, week or month. Null: there is none. */
export type Cell = string | number | null | { share: number } | { start: string };

export type Table = { columns: string[]; rows: Cell[][] };

type Reading = { words: Words; language: Locale };

/** What a picture shows, in figures: the page's table and the file are this one. */
export const tableOf: Record<Picture, (numbers: Numbers, reading: Reading) => Table> = {
  days: ({ buckets, unit }, { words: { numbers: t } }) => ({
    columns: [t.units[unit], t.columns.median, t.columns.ninth, t.columns.inTime],
    rows: buckets.map(({ start, median, ninth, ...one }) => [{ start }, median, ninth, shareOf(one)]),
  }),
  decided: ({ buckets, unit }, { words: { numbers: t } }) => ({
    columns: [t.units[unit], t.columns.decided, t.columns.approved, t.columns.rejected],
    rows: buckets.map(({ start, decided, approved, rejected }) => [{ start }, decided, approved, rejected]),
  }),
  waiting: ({ waiting }, { words: { numbers: t } }) => ({
    columns: [t.columns.age, t.columns.cases],
    rows: waiting.ages.map((count, day) => [day > promisedDays ? t.later : t.day({ day }), count]),
  }),
  reasons: ({ reasons }, { words, language }) => ({
    columns: [words.numbers.columns.reason, words.numbers.columns.asked, words.numbers.columns.refused],
    rows: reasons.map(({ asked, refused, ...given }) => [
      sentencesOf(given, words.reviewReasons, language).label,
      asked,
      refused,
    ]),
  }),
  reviewers: ({ reviewers }, { words: { numbers: t } }) => ({
    columns: [t.columns.reviewer, t.columns.decided, t.columns.median, t.columns.inTime, t.columns.open],
    rows: reviewers.map(({ name, decided, median, open, ...one }) => [
      name ?? t.somebody,
      decided,
      median,
      shareOf({ decided, ...one }),
      open,
    ]),
  }),
};

export function shareOf({ decided, inTime }: { decided: number; inTime: number }): Cell {
  return decided > 0 ? { share: Math.round((100 * inTime) / decided) } : null;
}

/** A cell as it is read. */
export function written(
  cell: Cell,
  { t, when, language }: { t: Words['numbers']; when: When; language: Locale },
): string {
  if (cell === null) return t.none;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return new Intl.NumberFormat(language).format(cell);
  return 'share' in cell ? t.percent({ share: `${cell.share}` }) : when.dayOfYear(cell.start);
}

/** A cell as a spreadsheet takes it. */
export function raw(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'share' in cell ? `${cell.share}` : cell.start;
  return `${cell}`;
}
