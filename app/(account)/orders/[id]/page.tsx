import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
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
  const [{ id }, { placed }, words, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('placed')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const order = (await findOrder(member, id)) ?? notFound();
  const { order: t } = words.orders;
  const money = (minor: bigint) => sayMoney({ minor, currency: order.currency }, language);
  return (
    <Page heading={order.number} back={{ href: '/orders', text: t.back }}>
      {placed ? <Notice kind="success">{t.placed({ number: order.number })}</Notice> : null}
      <div className="grid gap-6">
        <Card heading={t.facts}>
          <SummaryList
            items={[
              { term: t.customer, value: order.customer.organization.name },
              { term: t.reseller, value: order.reseller.name },
              { term: t.provider, value: order.provider.name },
              { term: t.at, value: when.dateTime(order.placedAt) },
              { term: t.total, value: money(order.totalMinor) },
            ]}
          />
          {order.subscriptions.map(({ id }) => (
            <p key={id} className="mt-4">
              <Link href={`/subscriptions/${id}`}>{t.runs}</Link>
            </p>
          ))}
        </Card>
        <Card heading={t.lines} flush>
          <Table
            caption={t.lines}
            columns={[
              { label: t.offer },
              { label: t.quantity, figures: true },
              { label: t.unit, figures: true },
              { label: t.amount, figures: true },
              { label: t.onRecord },
            ]}
            rows={order.lines.map((line) => ({
              key: line.id,
              cells: [
                line.offer.name,
                line.quantity,
                money(BigInt(line.unitMinor)),
                money(times(line.unitMinor, line.quantity)),
                line.partnerIdOnRecord ?? t.notOnRecord,
              ],
            }))}
          />
        </Card>
      </div>
    </Page>
  );
}
