import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { findCustomer, listTheirUsers } from '@/lib/customer-relationship/queries';
import { countryName } from '@/lib/region/names';
import { accountLooks } from '../_components/lines';
import { People } from './_components/people';

/** One customer of the reader's organization: who serves it, whether it may buy, and, where it gave access, its people. */
export default async function CustomerPage({ params }: Pick<PageProps, 'params'>) {
  const member = await partner();
  const { id } = await readPath(params, idPath);
  const found = (await findCustomer(member, id)) ?? notFound();
  const [say, when, language, users] = await Promise.all([words(), dates(), locale(), listTheirUsers(member, id)]);
  const { customer: w, accounts, sides, ties } = say.customers;
  const { name, countryIso2 } = found.organization;
  const orderable = found.relationships.find(
    ({ side, status, providerId }) =>
      side === 'provider' && status === 'active' && providerId === member.organizationId,
  );
  const asked = orderable ? `customer=${id}&reseller=${orderable.resellerId}` : null;
  return (
    <Page
      heading={name}
      lead={
        found.status ? <StatusTag status={accountLooks[found.status]}>{accounts[found.status]}</StatusTag> : w.former
      }
      back={{ href: '/customers', text: w.back }}
      actions={
        asked ? (
          <>
            <ButtonLink href={`/orders/check?${asked}`} tone="plain">
              {w.check}
            </ButtonLink>
            <ButtonLink href={`/orders/new?${asked}`}>{w.order}</ButtonLink>
          </>
        ) : null
      }
    >
      {found.status === 'under_review' ? <Notice kind="info">{w.waits}</Notice> : null}
      {found.status === 'not_allowed' ? <Notice kind="warning">{w.refused}</Notice> : null}
      <Columns
        side={
          <Card heading={w.about}>
            <SummaryList items={[{ term: w.country, value: countryName(countryIso2, language) }]} />
            <p className="mt-3">
              <Link href={`/subscriptions?search=${encodeURIComponent(name)}`}>{w.subscriptions}</Link>
            </p>
          </Card>
        }
      >
        <Card heading={w.ties}>
          <ul className="grid gap-3">
            {found.relationships.map((tie) => (
              <li key={tie.id} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  <b>{w.tie({ side: sides[tie.side], name: tie[tie.side].name })}</b>{' '}
                  <span className="text-muted text-small">{w.since({ day: when.shortDate(tie.since) })}</span>
                </span>
                <span className="flex flex-wrap items-center gap-3">
                  <StatusTag status={tie.status === 'active' ? 'done' : 'off'}>{ties[tie.status]}</StatusTag>
                  <Link href={`/partners/${tie.id}`}>{w.see}</Link>
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <People users={users} granted={found.granted} member={member} say={say} />
      </Columns>
    </Page>
  );
}
