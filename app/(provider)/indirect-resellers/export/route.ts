import { provider } from '@/app/_server/gates';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { locale, words } from '@/app/_server/words';
import { dayOf } from '@/lib/day';
import { everyReseller } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';
import { countryName } from '@/lib/region/names';
import { agreementOf, missingOf, readinessIn } from '../_components/lines';
import { measure } from '../_components/measure';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await provider();
  const [say, language, by] = await Promise.all([words(), locale(), measure()]);
  const { view, search } = listShape.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { partnerships: w } = say;
  const { columns: c, file } = w.resellers;
  const headings = [c.reseller, c.partnerId, c.country, c.status, c.agreement, c.since, c.readiness];

  async function* rows() {
    for await (const row of everyReseller(member, { ended: view === 'ended', search })) {
      const missing = missingOf(row, by);
      yield [
        row.name,
        row.partnerId ?? '',
        countryName(row.country, language),
        w.statuses[row.status],
        agreementOf(missing, w.resellers),
        dayOf(row.since),
        readinessIn(missing, w.resellers),
        w.access[row.access],
        row.endsAt ? dayOf(row.endsAt) : '',
      ];
    }
  }

  return spreadsheet(file.name, [...headings, file.access, file.endsOn], rows());
}
