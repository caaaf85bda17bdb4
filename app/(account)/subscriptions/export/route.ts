import { member as memberGate } from '@/app/_server/gates';
import { readListQuery } from '@/app/_server/list';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords } from '@/app/_server/words';
import { everySubscription } from '@/lib/order/list';
import { listShape } from '@/lib/order/schema';
import { dayOf } from '@/lib/reader/day';

/** The list as a file for spreadsheets, all its pages, made while it is read. Source: domain fact 7.3. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberGate();
  const { orders: t } = await loadWords();
  const { query } = await readListQuery(request, listShape);
  const { columns: c } = t.subscriptions;
  const headings = [
    'id',
    c.offer,
    c.customer,
    c.reseller,
    c.provider,
    c.quantity,
    c.status,
    c.renews,
    c.record,
    c.started,
  ];

  async function* rows() {
    for await (const row of everySubscription(member, query))
      yield [
        row.id,
        row.offer,
        row.customer,
        row.reseller,
        row.provider,
        `${row.quantity}`,
        t.statuses[row.status],
        row.status === 'active' ? dayOf(row.renewsAt) : '',
        row.partnerIdOnRecord ?? '',
        dayOf(row.startedAt),
      ];
  }

  return spreadsheet(t.subscriptions.file, headings, rows());
}
