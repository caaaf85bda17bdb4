import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { Locale } from '@/lib/locale';
import type { RollRow } from '@/lib/provider/roll';
import { countryName, regionName } from '@/lib/region/names';

type Reader = { t: Words['authorizedProviders']; when: When; language: Locale };

export function columnsOf({ columns: c }: Words['authorizedProviders']): Column[] {
  return [
    { label: c.name },
    { label: c.country },
    { label: c.region },
    { label: c.agreement, lead: true },
    { label: c.profile, lead: true },
    { label: c.since, figures: true },
  ];
}

/** The rows of a page as plain words. */
export function rowsOf(rows: readonly RollRow[], { t, when, language }: Reader): Row[] {
  return rows.map(({ id, name, country, region, signed, said, authorizedAt }) => ({
    id,
    name,
    href: `/authorized-providers/${id}`,
    cells: [
      countryName(country, language),
      region ? regionName(region, language) : t.none,
      signed ? { look: 'done', word: t.signed } : { look: 'wait', word: t.unsigned },
      said ? { look: 'done', word: t.filled } : { look: 'wait', word: t.unfilled },
      when.shortDate(authorizedAt),
    ],
  }));
}
