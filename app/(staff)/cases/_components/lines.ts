import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Line } from '@/components/ui/line-table';
import type { Column } from '@/components/ui/table';
import { clockOf } from '@/lib/enrollment/review-clock';
import type { Locale } from '@/lib/locale';
import type { OfficeCalendar } from '@/lib/office/calendar';
import { countryName } from '@/lib/region/names';
import { checkKinds, workedOn } from '@/lib/verification/lifecycle';
import type { QueueRow } from '@/lib/verification/queue';

import type { View } from '@/lib/verification/views';
import { standingOf } from './standing';

type Reader = { userId: string; calendar: OfficeCalendar; say: Words; when: When; language: Locale };

/** What was decided has an outcome and a length, what is open a clock and somebody who has it. */
export function columnsOf(view: View, { columns: w }: Words['staff']): Column[] {
  const [company, country, partnerId] = [
    { label: w.company },
    { label: w.country },
    { label: w.partnerId, figures: true },
  ];
  if (view === 'done')
    return [
      company,
      country,
      partnerId,
      { label: w.outcome },
      { label: w.took, figures: true },
      { label: w.since, figures: true },
    ];
  if (view === 'all')
    return [
      company,
      country,
      partnerId,
      { label: w.clock },
      { label: w.holder },
      { label: w.due, figures: true },
      { label: w.since, figures: true },
    ];
  return [
    company,
    country,
    partnerId,
    { label: w.check },
    { label: w.clock },
    { label: w.holder },
    { label: w.due, figures: true },
  ];
}

/** The rows of a page as plain words, so that the browser gets nothing else. */
export function linesOf(view: View, rows: readonly QueueRow[], reader: Reader): Line[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.company,
    href: `/cases/${row.id}`,
    cells: [
      countryName(row.country, reader.language),
      row.partnerId ?? reader.say.staff.none,
      ...cellsOf(view, row, reader),
    ],
  }));
}

function cellsOf(view: View, row: QueueRow, reader: Reader): Line['cells'] {
  if (view === 'done') return decided(row, reader);
  const cells = open(row, reader);
  return view === 'all'
    ? [...cells, reader.when.shortDate(row.movedAt)]
    : [openCheckOf(row, reader.say.staff), ...cells];
}

function open(row: QueueRow, { userId, calendar, say, when }: Reader): Line['cells'] {
  const { staff: w } = say;
  const { look, word, due } = standingOf(row.status, clockFrom(row, calendar), say, when);
  const holder = row.claimedById === userId ? w.you : row.claimedBy;
  return [{ look, word }, (workedOn.includes(row.status) ? holder : null) ?? w.none, due];
}

function decided(row: QueueRow, { calendar, say, when }: Reader): Line['cells'] {
  const { staff: w } = say;
  const clock = clockFrom(row, calendar);
  const { look, word } = standingOf(row.status, clock, say, when);
  return [{ look, word }, clock ? w.took({ days: clock.day }) : w.none, when.shortDate(row.movedAt)];
}

function clockFrom({ history }: QueueRow, calendar: OfficeCalendar) {
  return clockOf(
    calendar,
    history.map(({ to, at }) => ({ to, at: new Date(at) })),
  );
}

function openCheckOf({ passedChecks }: QueueRow, w: Words['staff']): string {
  const [first, ...more] = checkKinds.filter((kind) => !passedChecks.includes(kind));
  return first ? w.openCheck({ check: w.checks[first], more: more.length }) : w.none;
}
