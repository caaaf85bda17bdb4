import { partner } from '@/app/_server/gates';
import { readListQuery } from '@/app/_server/list';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords, locale } from '@/app/_server/words';
import { everyCustomer, mostSubscriptions } from '@/lib/customer-relationship/list';
import { listShape } from '@/lib/customer-relationship/schema';
import { upTo } from '@/lib/list/up-to';
import { findPair } from '@/lib/partnership/queries';
import { dayOf } from '@/lib/reader/day';
import { countryName } from '@/lib/region/names';
import { tieOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages, made while it is read. Source: domain fact 7.3. */
export async function GET(request: Request): Promise<Response> {
  const member = await partner();
  const [{ customers: t }, language] = await Promise.all([loadWords(), locale()]);
  const { query } = await readListQuery(request, listShape);
  const pair = query.pair ? await findPair(member, query.pair) : null;
  if (query.pair && !pair) return new Response(null, { status: 404 });
  const { columns: c } = t.list;
  const headings = ['id', c.customer, c.country, c.reseller, c.provider, c.account, c.tie, c.subscriptions, c.since];

  async function* rows() {
    for await (const row of everyCustomer(member, { ...query, pair: pair ?? undefined }))
      yield [
        row.customerId,
        row.customer,
        countryName(row.country, language),
        row.reseller,
        row.provider,
        row.account ? t.accounts[row.account] : '',
        tieOf(row, t).word,
        upTo(row.subscriptions, mostSubscriptions),
        dayOf(row.since),
      ];
  }

  return spreadsheet(t.list.file, headings, rows());
}
