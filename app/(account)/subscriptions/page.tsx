import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate, person } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { listSubscriptions, pageLength } from '@/lib/order/list';
import { listShape } from '@/lib/order/schema';
import { subscriptionsHref, toolbarOf } from './_components/href';
import { columnsOf, lineOf } from './_components/lines';

/** What the reader's organization provides, sells or uses, with when it renews. */
export default async function SubscriptionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await memberGate();
  const [typed, words, when, signed] = await Promise.all([
    readSearch(searchParams, listShape),
    loadWords(),
    dates(),
    person(),
  ]);
  const { after, ...asked } = typed;
  const search = await searchText(asked.search);
  const { rows, more } = await listSubscriptions(member, { status: asked.status, search, after });
  const audience = accountInUse(signed)?.kind ?? 'reseller';
  const { subscriptions: t, paging } = words.orders;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      lead={t.leads[audience]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={subscriptionsHref(asked, undefined, '/export')} tone="plain" file>
              {t.download}
            </ButtonLink>
          ) : null}
          <ButtonLink href="/orders" tone="plain">
            {words.orders.list.heading}
          </ButtonLink>
        </>
      }
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, words.orders)} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.heading}
            columns={columnsOf(audience, words.orders)}
            lines={rows.map((row) => lineOf(row, audience, words.orders, when))}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty.heading}>
            {search ? t.notFoundAdvice : t.empty.meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={paging.pages}
        first={after ? { href: subscriptionsHref(asked), text: paging.first } : null}
        next={more && last ? { href: subscriptionsHref(asked, last), text: paging.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
