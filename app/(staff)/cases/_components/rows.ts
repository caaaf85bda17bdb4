import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import { now } from '@/lib/clock';
import { over } from '@/lib/enrollment/lifecycle';
import { reviewDaysOf } from '@/lib/enrollment/review-days';
import type { Locale } from '@/lib/locale';
import type { Calendars } from '@/lib/office/queries';
import { countryName } from '@/lib/region/names';
import { checkKinds, workedOn } from '@/lib/verification/lifecycle';
import type { QueueRow } from '@/lib/verification/queue';
import { type SortName, sortsOf, type View } from '@/lib/verification/views';
import { caseStatusOf } from './case-status';

type Reader = { userId: string; calendars: Calendars; words: Words; when: When; language: Locale };

/** The columns of a view, those it can be sorted by with the way to that order; `sort`: by what it is sorted now. */
export function columnsOf(
  view: View,
  t: Words['staff'],
  { sort, href }: { sort: SortName; href: (sort: SortName) => string },
): Column[] {
  const sorts: Partial<Record<string, 'due' | 'moved'>> = { [t.columns.due]: 'due', [t.columns.since]: 'moved' };
  return columnsIn(view, t).map((column) => {
    const by = sorts[column.label];
    if (!by || !sortsOf(view).includes(by)) return column;
    const is = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
    return { ...column, sort: { href: href(sort === by ? `-${by}` : by), ...(is ? { by: is } : {}) } };
  });
}

// What was decided has an outcome and a length, what is open its days and somebody who has it.
function columnsIn(view: View, { columns: t }: Words['staff']): Column[] {
  const [company, country, partnerId] = [
    { label: t.company },
    { label: t.country },
    { label: t.partnerId, figures: true },
  ];
  if (view === 'done')
    return [
      company,
      country,
      partnerId,
      { label: t.outcome, lead: true },
      { label: t.took, figures: true },
      { label: t.since, figures: true },
    ];
  if (view === 'all')
    return [
      company,
      country,
      partnerId,
      { label: t.days, lead: true },
      { label: t.holder },
      { label: t.due, figures: true },
      { label: t.since, figures: true },
    ];
  return [
    company,
    country,
    partnerId,
    { label: t.check },
    { label: t.days, lead: true },
    { label: t.holder },
    { label: t.due, figures: true },
  ];
}

/** The rows of a page as plain words, so that the browser gets nothing else. */
export function rowsOf(view: View, rows: readonly QueueRow[], reader: Reader): Row[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.company,
    ...belowOf(row, reader),
    choose: { form: 'bulk', name: 'selected', label: reader.words.queue.bulk.select({ company: row.company }) },
    href: `/cases/${row.id}`,
    cells: [
      countryName(row.country, reader.language),
      row.partnerId ?? reader.words.staff.none,
      ...cellsOf(view, row, reader),
    ],
  }));
}

// What waits for somebody stands under the name.
function belowOf(row: QueueRow, { words: { staff: t, queue }, when }: Reader): Pick<Row, 'below'> {
  const { wrote, status, escalatedUntil, snoozedUntil } = row;
  const said = [
    ...(escalatedUntil
      ? [(escalatedUntil < now() ? t.escalatedLate : t.escalated)({ at: when.dateTime(escalatedUntil) })]
      : []),
    ...(wrote && !over.includes(status) ? [t.wrote] : []),
    ...(snoozedUntil ? [queue.snoozedUntil({ day: when.shortDate(snoozedUntil) })] : []),
  ];
  return said.length > 0 ? { below: said.join(' · ') } : {};
}

function cellsOf(view: View, row: QueueRow, reader: Reader): Row['cells'] {
  if (view === 'done') return decided(row, reader);
  const cells = open(row, reader);
  return view === 'all'
    ? [...cells, reader.when.shortDate(row.movedAt)]
    : [openCheckOf(row, reader.words.staff), ...cells];
}

function open(row: QueueRow, { userId, calendars, words, when }: Reader): Row['cells'] {
  const { staff: t } = words;
  const { look, word, due } = caseStatusOf(row.status, daysFrom(row, calendars), words, when);
  const holder = row.claimedById === userId ? t.you : row.claimedBy;
  return [{ look, word }, (workedOn.includes(row.status) ? holder : null) ?? t.none, due];
}

function decided(row: QueueRow, { calendars, words, when }: Reader): Row['cells'] {
  const { staff: t } = words;
  const days = daysFrom(row, calendars);
  const { look, word } = caseStatusOf(row.status, days, words, when);
  return [{ look, word }, days ? t.took({ days: days.day }) : t.none, when.shortDate(row.movedAt)];
}

function daysFrom({ history, country }: QueueRow, calendars: Calendars) {
  return reviewDaysOf(
    calendars.of(country),
    history.map(({ to, at }) => ({ to, at: new Date(at) })),
  );
}

function openCheckOf({ passedChecks }: QueueRow, t: Words['staff']): string {
  const [first, ...more] = checkKinds.filter((kind) => !passedChecks.includes(kind));
  if (!first) return t.none;
  return more.length > 0 ? t.openCheck({ check: t.checks[first], more: more.length }) : t.checks[first];
}
