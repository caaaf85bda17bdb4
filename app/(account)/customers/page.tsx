import { notFound } from 'next/navigation';
import { ListPage } from '@/app/_components/list-page';
import { TerritoryLine } from '@/app/_components/marks/territory-line';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner, person } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { listCustomers } from '@/lib/customer-relationship/list';
import { listShape } from '@/lib/customer-relationship/schema';
import { views } from '@/lib/customer-relationship/views';
import { findPair } from '@/lib/partnership/queries';
import { customersAddress } from './_components/address';
import { columnsOf, rowOf } from './_components/rows';

/** The customers a pair shares, or all of the reader's organization. Source: the seed's "Connect with an indirect provider", step 5. */
export default async function CustomersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const [list, words, when, language, signed] = await Promise.all([
    readList(searchParams, listShape),
    loadWords(),
    dates(),
    locale(),
    person(),
  ]);
  const { query, written } = list;
  const pair = query.pair ? ((await findPair(member, query.pair)) ?? notFound()) : undefined;
  const { rows, next } = await listCustomers(member, { ...query, pair });
  const { list: t } = words.customers;
  const audience = accountInUse(signed)?.kind === 'provider' ? 'provider' : 'reseller';
  const own = customersAddress
    .views({ ...written, pair: undefined }, 'view', views, (one) => t.views[one])
    .map((view) => ({ ...view, current: view.current && !pair }));
  const other = pair?.[audience === 'provider' ? 'reseller' : 'provider'];
  return (
    <ListPage
      heading={t.heading}
      lead={pair ? t.leads.pair({ provider: pair.provider, reseller: pair.reseller }) : t.leads[audience]}
      actions={
        <>
          <ButtonLink href={query.pair ? `/invitations/new-customer?pair=${query.pair}` : '/invitations/new-customer'}>
            {t.invite}
          </ButtonLink>
          <ButtonLink href="/invitations?kind=customer" tone="plain">
            {words.customerInvitations.heading}
          </ButtonLink>
        </>
      }
      download={t.download}
      list={{ ...list, address: customersAddress, next }}
      above={
        <TerritoryLine
          member={member}
          asked={query}
          all={customersAddress.href({ ...written, territory: 'all' })}
          own={customersAddress.href({ ...written, territory: undefined })}
        />
      }
      views={other ? [...own, { href: customersAddress.href(written), label: other, current: true }] : own}
      searched={t}
      t={t}
      table={{
        caption: t.heading,
        columns: columnsOf(words.customers),
        rows: rows.map((row) => rowOf(row, words.customers, when, language)),
        empty: query.view === 'held' ? t.noneHeld : { heading: t.empty.heading, meaning: t.empty[audience] },
      }}
    >
      <p className="mt-6 text-small">
        <Link href="/customers/cannot-trade">{words.lacks.customers.link}</Link>
      </p>
    </ListPage>
  );
}
