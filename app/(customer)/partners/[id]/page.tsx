import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { findRelationship } from '@/lib/customer-relationship/queries';
import { apart } from '@/lib/reader/isolate';
import { Rights } from '../_components/rights';
import { Change } from './_components/change';

/** A customer and one company that serves it, as either sees it: the rights, what can be changed, what happened. */
export default async function RelationshipPage({ params, searchParams }: PageProps) {
  const member = await memberGate();
  const [{ id }, { done }, words, when] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
  ]);
  const found = (await findRelationship(member, id)) ?? notFound();
  const { relationship: t, partners, sides, ties, access, events } = words.customers;
  const isCustomer = member.organizationId === found.customerId;
  const partner = found[found.side].name;
  const customer = found.customer.organization.name;
  const names: Record<string, string> = {
    [found.customerId]: customer,
    [found.providerId]: found.provider.name,
    [found.resellerId]: found.reseller.name,
  };
  return (
    <Page
      heading={isCustomer ? partner : `${apart(customer)} · ${apart(partner)}`}
      back={
        isCustomer
          ? { href: '/partners', text: t.back }
          : { href: `/customers/${found.customerId}`, text: t.backToCustomer }
      }
    >
      {done && Object.hasOwn(t.done, done) ? (
        <Notice kind="success">{t.done[done as keyof typeof t.done]}</Notice>
      ) : null}
      <Columns side={<Change found={found} member={member} words={words} />}>
        <Card heading={t.rights}>
          <Rights tie={found} words={words} />
        </Card>
        <Card heading={t.facts}>
          <SummaryList
            items={[
              { term: t.side, value: sides[found.side] },
              { term: t.status, value: ties[found.status] },
              { term: t.since, value: when.date(found.since) },
              {
                term: t.access,
                value:
                  found.access === 'granted' && found.accessSince
                    ? `${access.granted}, ${t.accessSince({ day: when.date(found.accessSince) })}`
                    : access[found.access],
              },
              {
                term: t.acted,
                value: found.lastActedAt ? when.dateTime(found.lastActedAt) : partners.neverActed,
              },
            ]}
          />
        </Card>
        <Card heading={t.history}>
          <Timeline
            moments={found.history.map((entry) => ({
              key: entry.id,
              what: events[entry.event as keyof typeof events],
              by: names[entry.organizationId ?? ''] ?? partner,
              at: entry.at,
              when: when.dateTime(entry.at),
              note: entry.note,
            }))}
          />
        </Card>
        {isCustomer ? (
          <p className="px-1">
            <Link href="/subscriptions">{partners.subscriptions}</Link>
          </p>
        ) : null}
      </Columns>
    </Page>
  );
}
