import { notFound } from 'next/navigation';
import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner, person } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { listCustomers, pageLength } from '@/lib/customer-relationship/list';
import { listShape } from '@/lib/customer-relationship/schema';
import { findPair } from '@/lib/partnership/queries';
import { customersHref, toolbarOf } from './_components/href';
import { columnsOf, lineOf } from './_components/lines';

/** The customers a pair shares, or all of the reader's organization. Source: the seed's "Connect with an indirect provider", step 5. */
export default async function CustomersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await partner();
  const [typed, words, when, language, signed] = await Promise.all([
    readSearch(searchParams, listShape),
    loadWords(),
    dates(),
    locale(),
    person(),
  ]);
  const { after, ...asked } = typed;
  const search = await searchText(asked.search);
  const pair = asked.pair ? ((await findPair(member, asked.pair)) ?? notFound()) : null;
  const { rows, more } = await listCustomers(member, { ...asked, search, pair: pair ?? undefined, after });
  const { list: t } = words.customers;
  const audience = accountInUse(signed)?.kind === 'provider' ? 'provider' : 'reseller';
  const held = asked.view === 'held';
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      lead={pair ? t.leads.pair({ provider: pair.provider, reseller: pair.reseller }) : t.leads[audience]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={customersHref(asked, undefined, '/export')} tone="plain" file>
              {t.download}
            </ButtonLink>
          ) : null}
          <ButtonLink href="/invitations?kind=customer" tone="plain">
            {words.customerInvitations.heading}
          </ButtonLink>
          <ButtonLink href={asked.pair ? `/invitations/new-customer?pair=${asked.pair}` : '/invitations/new-customer'}>
            {t.invite}
          </ButtonLink>
        </>
      }
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, pair ? pair[audience === 'provider' ? 'reseller' : 'provider'] : null, t)} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.heading}
            columns={columnsOf(words.customers)}
            lines={rows.map((row) => lineOf(row, words.customers, when, language))}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : (held ? t.noneHeld : t.empty).heading}>
            {search ? t.notFoundAdvice : held ? t.noneHeld.meaning : t.empty[audience]}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: customersHref(asked), text: t.first } : null}
        next={more && last ? { href: customersHref(asked, last), text: t.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
