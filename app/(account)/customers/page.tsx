import { deskOf } from '@/app/_components/desk/desk-of';
import { ListPage } from '@/app/_components/list-page';
import { TerritoryLine } from '@/app/_components/marks/territory-line';
import type { PageProps } from '@/app/_server/address';
import { loadDesk } from '@/app/_server/desk-page';
import { partner } from '@/app/_server/gates';
import { chosenOf, headingsOf } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { views } from '@/lib/customer-relationship/views';
import { customersAddress as address } from './_components/address';
import { customersPage, filtersOf } from './_components/list-of';
import { linesOf, rowOf } from './_components/rows';

/** The customers a pair shares, or all of the reader's organization. Source: the seed's "Connect with an indirect provider", step 5. */
export default async function CustomersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const loaded = await loadDesk(member, searchParams, customersPage);
  const { list, rows, next, reader, how, base } = loaded;
  const { written, query } = list;
  const { pair } = base;
  const { words } = reader;
  const { list: t } = words.customers;
  const audience = reader.kind === 'provider' ? 'provider' : 'reseller';
  const own = address
    .views({ ...written, pair: '' }, 'view', views, (one) => t.views[one])
    .map((view) => ({ ...view, current: view.current && !pair }));
  const other = pair?.[audience === 'provider' ? 'reseller' : 'provider'];
  const lines = linesOf(reader);
  const chosen = chosenOf(lines, how);
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
      list={{ ...list, address, next }}
      above={
        <TerritoryLine
          member={member}
          asked={query}
          all={address.href({ ...written, territory: 'all' })}
          own={address.href({ ...written, territory: undefined })}
        />
      }
      views={other ? [...own, { href: address.href(written), label: other, current: true }] : own}
      searched={t}
      desk={deskOf(loaded, filtersOf(loaded.filters, reader), lines)}
      t={t}
      table={{
        caption: t.heading,
        columns: headingsOf([{ label: t.columns.customer, sort: 'name' }, ...chosen], how, (sort) =>
          address.href({ ...written, sort }),
        ),
        rows: rows.map((row) => rowOf(row, chosen)),
        empty: query.view === 'held' ? t.noneHeld : { heading: t.empty.heading, meaning: t.empty[audience] },
      }}
    >
      <p className="mt-6 text-small">
        <Link href="/customers/cannot-trade">{words.lacks.customers.link}</Link>
      </p>
    </ListPage>
  );
}
