import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Marks } from '@/app/_components/marks/marks';
import { Kept, Notes } from '@/app/_components/marks/notes';
import { marksAsked, marksOf } from '@/app/_components/marks/shown';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { findCustomer, listTheirUsers } from '@/lib/customer-relationship/queries';
import { countryName } from '@/lib/region/names';
import { accountLooks } from '../_components/rows';
import { People } from './_components/people';

/** One customer of the reader's organization: who serves it, whether it may buy, and, where it gave access, its people. */
export default async function CustomerPage({ params, searchParams }: PageProps) {
  const member = await partner();
  const [{ id }, asked] = await Promise.all([readPath(params, idPath), readSearch(searchParams, z.object(marksAsked))]);
  const found = (await findCustomer(member, id)) ?? notFound();
  const [marks, words, when, language, users] = await Promise.all([
    marksOf(member, id, `/customers/${id}`, asked),
    loadWords(),
    dates(),
    locale(),
    listTheirUsers(member, id),
  ]);
  const { customer: t, accounts, sides, ties } = words.customers;
  const { name, countryIso2 } = found.organization;
  const orderable = found.relationships.find(
    ({ side, status, providerId }) =>
      side === 'provider' && status === 'active' && providerId === member.organizationId,
  );
  const query = orderable ? `customer=${id}&reseller=${orderable.resellerId}` : null;
  return (
    <Page
      heading={name}
      lead={
        found.status ? <StatusTag status={accountLooks[found.status]}>{accounts[found.status]}</StatusTag> : t.former
      }
      back={{ href: '/customers', text: t.back }}
      actions={
        query ? (
          <>
            <ButtonLink href={`/orders/new?${query}`}>{t.order}</ButtonLink>
            <ButtonLink href={`/orders/check?${query}`} tone="plain">
              {t.check}
            </ButtonLink>
          </>
        ) : null
      }
    >
      <Kept {...marks} />
      {found.status === 'under_review' ? <Notice kind="info">{t.waits}</Notice> : null}
      {found.status === 'not_allowed' ? <Notice kind="warning">{t.refused}</Notice> : null}
      <Columns
        side={
          <>
            <Card heading={t.about}>
              <SummaryList items={[{ term: t.country, value: countryName(countryIso2, language) }]} />
              <p className="mt-3">
                <Link href={`/subscriptions?search=${encodeURIComponent(name)}`}>{t.subscriptions}</Link>
              </p>
            </Card>
            <Marks {...marks} />
          </>
        }
      >
        <Card heading={t.ties}>
          <ul className="grid gap-3">
            {found.relationships.map((tie) => (
              <li key={tie.id} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  <b>{t.tie({ side: sides[tie.side], name: tie[tie.side].name })}</b>{' '}
                  <span className="text-muted text-small">{t.since({ day: when.shortDate(tie.since) })}</span>
                </span>
                <span className="flex flex-wrap items-center gap-3">
                  <StatusTag status={tie.status === 'active' ? 'done' : 'off'}>{ties[tie.status]}</StatusTag>
                  <Link href={`/partners/${tie.id}`}>{t.see}</Link>
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <Notes {...marks} />
        <People users={users} granted={found.granted} member={member} words={words} />
      </Columns>
    </Page>
  );
}
