import type { DeskReader } from '@/app/_server/desk-reader';
import { type Line, markLines } from '@/app/_server/lines';
import type { Words } from '@/app/_server/words';
import { partnershipLooks } from '@/components/partnership/tags';
import type { Row } from '@/components/ui/row-table';
import { upTo } from '@/lib/list/up-to';
import type { ResellerColumn } from '@/lib/partnership/filters';
import { over } from '@/lib/partnership/lifecycle';
import { mostCustomers, type ResellerRow } from '@/lib/partnership/list';
import { type Readiness, readinessOf } from '@/lib/partnership/readiness';
import { countryName } from '@/lib/region/names';
import { stateName } from '@/lib/region/states';

/** The columns of the list beside the name, for its page and its file. */
export function linesOf(reader: DeskReader): Line<ResellerRow>[] {
  const { words, when, language } = reader;
  const { partnerships: t, deskLists: d } = words;
  const { columns: c } = t.resellers;
  const lines: Record<ResellerColumn, Omit<Line<ResellerRow>, 'key'>> = {
    partner_id: {
      label: c.partnerId,
      figures: true,
      cell: (row) => row.partnerId ?? t.none,
      file: (row) => row.partnerId ?? '',
    },
    country: { label: c.country, cell: (row) => countryName(row.country, language) },
    state: { label: d.ownColumns.state, cell: (row) => stateName(row.country, row.state ?? '') },
    status: {
      label: c.status,
      lead: true,
      cell: (row) => statusOf(row, reader),
      file: (row) => t.statuses[row.status],
    },
    agreement: { label: c.agreement, cell: (row) => agreementOf(missingOf(row, reader), t.resellers) },
    since: {
      label: c.since,
      figures: true,
      sort: 'since',
      cell: (row) => when.shortDate(row.since),
      file: (row) => when.isoDay(row.since),
    },
    ends: {
      label: d.ownColumns.ends,
      figures: true,
      sort: 'ends',
      cell: (row) => (row.endsAt ? when.shortDate(row.endsAt) : t.none),
      file: (row) => (row.endsAt ? when.isoDay(row.endsAt) : ''),
    },
    access: { label: t.resellers.file.access, cell: (row) => t.access[row.access] },
    customers: { label: c.customers, figures: true, cell: (row) => leadingToCustomers(row, t), file: customersOf },
    readiness: {
      label: c.readiness,
      lead: true,
      cell: (row) => readinessTag(row, reader),
      file: (row) => readinessIn(missingOf(row, reader), t.resellers),
    },
    ...markLines(d),
  };
  return Object.entries(lines).map(([key, line]) => ({ key, ...line }));
}

/** A row of a page as plain words, so that the browser gets nothing else. */
export function rowOf(row: ResellerRow, lines: readonly Line<ResellerRow>[]): Row {
  return {
    id: row.id,
    name: row.name,
    href: `/indirect-resellers/${row.id}`,
    cells: lines.map(({ cell }) => cell(row)),
  };
}

function statusOf(row: ResellerRow, { words: { partnerships: t }, when }: DeskReader) {
  const day = row.endsAt && !over.includes(row.status) ? when.shortDate(row.endsAt) : null;
  return { look: partnershipLooks[row.status], word: day ? t.endsOn({ day }) : t.statuses[row.status] };
}

function readinessTag(row: ResellerRow, reader: DeskReader) {
  const missing = missingOf(row, reader);
  return {
    look: missing.length > 0 ? 'need' : 'done',
    word: readinessIn(missing, reader.words.partnerships.resellers),
  } as const;
}

// Source: the seed's "Connect with an indirect provider", step 5.
function leadingToCustomers(row: ResellerRow, { resellers: t }: Words['partnerships']) {
  return {
    before: customersOf(row),
    word: t.viewCustomers,
    href: `/customers?pair=${row.id}`,
    label: t.viewCustomersOf({ reseller: row.name }),
  };
}

/** What a reseller lacks to do business with its provider; nothing for one that is ready. Source: domain fact 10, row 29. */
function missingOf(row: ResellerRow, { country, regions }: Pick<DeskReader, 'country' | 'regions'>): Readiness[] {
  return readinessOf(row, { country }, regions).filter(({ reasons }) => reasons.length > 0);
}

/** How many customers the pair shares, up to what is counted. */
function customersOf({ customers }: ResellerRow): string {
  return upTo(customers, mostCustomers);
}

function agreementOf(missing: readonly Readiness[], t: Words['partnerships']['resellers']): string {
  const [reason] = missing.find(({ key }) => key === 'agreement')?.reasons ?? [];
  if (!reason) return t.signed;
  return reason.code === 'agreement_new_version' ? t.olderVersion : t.unsigned;
}

export function readinessIn(missing: readonly Readiness[], t: Words['partnerships']['resellers']): string {
  return missing.map(({ key }) => t.lacks[key]).join(', ') || t.ready;
}
