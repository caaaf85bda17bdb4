import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { findOrder } from '@/lib/order/queries';
import { sayMoney, times } from '@/lib/reader/money';

/** One order: for whom, on whose behalf, what it came to, and what runs after it. */
export default async function OrderPage({ params, searchParams }: PageProps) {
  const member = await memberGate();
  const [{ id }, { placed }, say, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('placed')),
    words(),
    dates(),
    locale(),
  ]);
  const order = (await findOrder(member, id)) ?? notFound();
  const { order: w } = say.orders;
  const money = (minor: bigint) => sayMoney({ minor, currency: order.currency }, language);
  return (
    <Page heading={order.number} back={{ href: '/orders', text: w.back }}>
      {placed ? <Notice kind="success">{w.placed({ number: order.number })}</Notice> : null}
      <div className="grid gap-6">
        <Card heading={w.facts}>
          <SummaryList
            items={[
              { term: w.customer, value: order.customer.organization.name },
              { term: w.reseller, value: order.reseller.name },
              { term: w.provider, value: order.provider.name },
              { term: w.at, value: when.dateTime(order.placedAt) },
              { term: w.total, value: money(order.totalMinor) },
            ]}
          />
          {order.subscriptions.map(({ id }) => (
            <p key={id} className="mt-4">
              <Link href={`/subscriptions/${id}`}>{w.runs}</Link>
            </p>
          ))}
        </Card>
        <Card heading={w.lines} flush>
          <Table
            caption={w.lines}
            columns={[
              { label: w.offer },
              { label: w.quantity, figures: true },
              { label: w.unit, figures: true },
              { label: w.amount, figures: true },
              { label: w.onRecord },
            ]}
            rows={order.lines.map((line) => ({
              key: line.id,
              cells: [
                line.offer.name,
                line.quantity,
                money(BigInt(line.unitMinor)),
                money(times(line.unitMinor, line.quantity)),
                line.partnerIdOnRecord ?? w.notOnRecord,
              ],
            }))}
          />
        </Card>
      </div>
    </Page>
  );
}
