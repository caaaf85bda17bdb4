import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
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
  const [{ id }, { done }, say, when] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    words(),
    dates(),
  ]);
  const found = (await findRelationship(member, id)) ?? notFound();
  const { relationship: w, partners, sides, ties, access, events } = say.customers;
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
          ? { href: '/partners', text: w.back }
          : { href: `/customers/${found.customerId}`, text: w.backToCustomer }
      }
    >
      {done && Object.hasOwn(w.done, done) ? (
        <Notice kind="success">{w.done[done as keyof typeof w.done]}</Notice>
      ) : null}
      <Columns side={<Change found={found} member={member} say={say} />}>
        <Card heading={w.rights}>
          <Rights tie={found} say={say} />
        </Card>
        <Card heading={w.facts}>
          <SummaryList
            items={[
              { term: w.side, value: sides[found.side] },
              { term: w.status, value: ties[found.status] },
              { term: w.since, value: when.date(found.since) },
              {
                term: w.access,
                value:
                  found.access === 'granted' && found.accessSince
                    ? `${access.granted}, ${w.accessSince({ day: when.date(found.accessSince) })}`
                    : access[found.access],
              },
              {
                term: w.acted,
                value: found.lastActedAt ? when.dateTime(found.lastActedAt) : partners.neverActed,
              },
            ]}
          />
        </Card>
        <Card heading={w.history}>
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
