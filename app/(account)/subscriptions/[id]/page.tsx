import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { findSubscription } from '@/lib/order/queries';
import { sayMoney } from '@/lib/reader/money';
import { looks } from '../_components/rows';
import { Manage } from './_components/manage';

/** One subscription: what it is, through whom, when it renews, what happened; its provider can change it. */
export default async function SubscriptionPage({ params, searchParams }: PageProps) {
  const member = await memberGate();
  const [{ id }, { done }, words, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const found = (await findSubscription(member, id)) ?? notFound();
  const { subscription: t, statuses, terms, price, events, order } = words.orders;
  const { offer } = found;
  // The price it was ordered at; the catalogue may ask another since.
  const unit = found.order.lines.find(({ offerId }) => offerId === found.offerId)?.unitMinor ?? offer.priceMinor;
  const cost = sayMoney({ minor: BigInt(unit), currency: offer.currency }, language);
  return (
    <Page
      heading={offer.name}
      lead={<StatusTag status={looks[found.status]}>{statuses[found.status]}</StatusTag>}
      back={{ href: '/subscriptions', text: t.back }}
    >
      {done && Object.hasOwn(t.done, done) ? (
        <Notice kind="success">{t.done[done as keyof typeof t.done]}</Notice>
      ) : null}
      <Columns side={<Manage found={found} member={member} words={words} />}>
        <Card heading={t.facts}>
          <SummaryList
            items={[
              { term: t.customer, value: found.customer.organization.name },
              { term: t.reseller, value: found.order.reseller.name },
              { term: t.provider, value: found.order.provider.name },
              { term: t.quantity, value: found.quantity },
              { term: t.price, value: price({ price: cost, term: terms[offer.term] }) },
              { term: t.started, value: when.date(found.startedAt) },
              found.endedAt
                ? { term: t.ended, value: when.date(found.endedAt) }
                : { term: t.renews, value: found.status === 'active' ? when.date(found.renewsAt) : '–' },
              { term: t.record, value: found.partnerIdOnRecord ?? order.notOnRecord },
              {
                term: t.order,
                value: <Link href={`/orders/${found.order.id}`}>{found.order.number}</Link>,
              },
            ]}
          />
        </Card>
        <Card heading={t.history}>
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
