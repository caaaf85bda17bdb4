import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { findSubscription } from '@/lib/order/queries';
import { sayMoney } from '@/lib/reader/money';
import { looks } from '../_components/lines';
import { Manage } from './_components/manage';

/** One subscription: what it is, through whom, when it renews, what happened; its provider can change it. */
export default async function SubscriptionPage({ params, searchParams }: PageProps) {
  const member = await memberGate();
  const [{ id }, { done }, say, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    words(),
    dates(),
    locale(),
  ]);
  const found = (await findSubscription(member, id)) ?? notFound();
  const { subscription: w, statuses, terms, price, events, order } = say.orders;
  const { offer } = found;
  // The price it was ordered at; the catalogue may ask another since.
  const unit = found.order.lines.find(({ offerId }) => offerId === found.offerId)?.unitMinor ?? offer.priceMinor;
  const cost = sayMoney({ minor: BigInt(unit), currency: offer.currency }, language);
  return (
    <Page
      heading={offer.name}
      lead={<StatusTag status={looks[found.status]}>{statuses[found.status]}</StatusTag>}
      back={{ href: '/subscriptions', text: w.back }}
    >
      {done && Object.hasOwn(w.done, done) ? (
        <Notice kind="success">{w.done[done as keyof typeof w.done]}</Notice>
      ) : null}
      <Columns side={<Manage found={found} member={member} say={say} />}>
        <Card heading={w.facts}>
          <SummaryList
            items={[
              { term: w.customer, value: found.customer.organization.name },
              { term: w.reseller, value: found.order.reseller.name },
              { term: w.provider, value: found.order.provider.name },
              { term: w.quantity, value: found.quantity },
              { term: w.price, value: price({ price: cost, term: terms[offer.term] }) },
              { term: w.started, value: when.date(found.startedAt) },
              found.endedAt
                ? { term: w.ended, value: when.date(found.endedAt) }
                : { term: w.renews, value: found.status === 'active' ? when.date(found.renewsAt) : '–' },
              { term: w.record, value: found.partnerIdOnRecord ?? order.notOnRecord },
              {
                term: w.order,
                value: <Link href={`/orders/${found.order.id}`}>{found.order.number}</Link>,
              },
            ]}
          />
        </Card>
        <Card heading={w.history}>
          <Timeline
            moments={found.history.map((entry) => ({
              key: entry.id,
              what: events[entry.event as keyof typeof events],
              by: found.order.provider.name,
              at: entry.at,
              when: when.dateTime(entry.at),
              note: entry.note,
            }))}
          />
        </Card>
      </Columns>
    </Page>
  );
}
