import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { partnershipLooks } from '@/components/partnership/tags';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import { upTo } from '@/lib/list/up-to';
import type { Locale } from '@/lib/locale';
import { over } from '@/lib/partnership/lifecycle';
import { mostCustomers, type ResellerRow } from '@/lib/partnership/list';
import { type Readiness, readinessOf } from '@/lib/partnership/readiness';
import type { Memberships } from '@/lib/region/fit';
import { countryName } from '@/lib/region/names';

/** `country`: the provider's own. `regions`: those of all countries on the page. */
export type Reader = { country: string; regions: Memberships; words: Words; when: When; language: Locale };

export function columnsOf({ resellers: { columns: t } }: Words['partnerships']): Column[] {
  return [
    { label: t.reseller },
    { label: t.partnerId, figures: true },
    { label: t.country },
    { label: t.status, lead: true },
    { label: t.agreement },
    { label: t.since, figures: true },
    { label: t.customers, figures: true },
    { label: t.readiness, lead: true },
  ];
}

/** The rows of a page as plain words, so that the browser gets nothing else. */
export function rowOf(row: ResellerRow, reader: Reader): Row {
  const { words, when, language } = reader;
  const { partnerships: t } = words;
  const missing = missingOf(row, reader);
  const day = row.endsAt && !over.includes(row.status) ? when.shortDate(row.endsAt) : null;
  return {
    id: row.id,
    name: row.name,
    href: `/indirect-resellers/${row.id}`,
    cells: [
      row.partnerId ?? t.none,
      countryName(row.country, language),
      { look: partnershipLooks[row.status], word: day ? t.endsOn({ day }) : t.statuses[row.status] },
      agreementOf(missing, t.resellers),
      when.shortDate(row.since),
      leadingToCustomers(row, t),
      { look: missing.length > 0 ? 'need' : 'done', word: readinessIn(missing, t.resellers) },
    ],
  };
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
export function missingOf(row: ResellerRow, { country, regions }: Pick<Reader, 'country' | 'regions'>): Readiness[] {
  return readinessOf(row, { country }, regions).filter(({ reasons }) => reasons.length > 0);
}

/** How many customers the pair shares, up to what is counted. */
export function customersOf({ customers }: ResellerRow): string {
  return upTo(customers, mostCustomers);
}

export function agreementOf(missing: readonly Readiness[], t: Words['partnerships']['resellers']): string {
  const [reason] = missing.find(({ key }) => key === 'agreement')?.reasons ?? [];
  if (!reason) return t.signed;
  return reason.code === 'agreement_new_version' ? t.olderVersion : t.unsigned;
}

export function readinessIn(missing: readonly Readiness[], t: Words['partnerships']['resellers']): string {
  return missing.map(({ key }) => t.lacks[key]).join(', ') || t.ready;
}
