import { provider } from '@/app/_server/gates';
import { readListQuery } from '@/app/_server/list';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords, locale, type Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import { everyReseller, type ResellerRow } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';
import { dayOf } from '@/lib/reader/day';
import { countryName } from '@/lib/region/names';
import { measure } from '../_components/measure';
import { agreementOf, customersOf, missingOf, readinessIn } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await provider();
  const [{ partnerships: t }, language, by] = await Promise.all([loadWords(), locale(), measure()]);
  const { query } = await readListQuery(request, listShape);
  const { columns: c, file } = t.resellers;
  const columns = [c.reseller, c.partnerId, c.country, c.status, c.agreement, c.since, c.customers, c.readiness];
  const rows = everyReseller(member, query);
  return spreadsheet(file.name, [...columns, file.access, file.endsOn], cellsOf(rows, by, t, language));
}

type Measure = Awaited<ReturnType<typeof measure>>;

async function* cellsOf(rows: AsyncIterable<ResellerRow>, by: Measure, t: Words['partnerships'], language: Locale) {
  for await (const row of rows) {
    const missing = missingOf(row, by);
    yield [
      row.name,
      row.partnerId ?? '',
      countryName(row.country, language),
      t.statuses[row.status],
      agreementOf(missing, t.resellers),
      dayOf(row.since),
      customersOf(row),
      readinessIn(missing, t.resellers),
      t.access[row.access],
      row.endsAt ? dayOf(row.endsAt) : '',
    ];
  }
}
