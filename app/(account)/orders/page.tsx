import { ListPages } from '@/app/_components/list-pages';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { listOrders } from '@/lib/order/orders';
import { ordersShape } from '@/lib/order/schema';
import { columnsOf, lineOf } from './_components/lines';

/** What the reader's organization ordered for customers, or what was ordered for it. Source: domain fact 7.5. */
export default async function OrdersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await memberGate();
  const { after } = await readSearch(searchParams, ordersShape);
  const [{ rows, more }, { orders: words }, when, language, signed] = await Promise.all([
    listOrders(member, after),
    loadWords(),
    dates(),
    locale(),
    person(),
  ]);
  const audience = accountInUse(signed)?.kind ?? 'reseller';
  const { list: t, paging } = words;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      lead={t.leads[audience]}
      actions={
        <>
          <ButtonLink href="/subscriptions" tone="plain">
            {words.subscriptions.heading}
          </ButtonLink>
          {audience === 'provider' ? (
            <>
              <ButtonLink href="/orders/check" tone="plain">
                {t.check}
              </ButtonLink>
              <ButtonLink href="/orders/new">{t.place}</ButtonLink>
            </>
          ) : null}
        </>
      }
    >
      <Card flush>
        {rows.length > 0 ? (
          <LineTable
            caption={t.heading}
            columns={columnsOf(audience, t)}
            lines={rows.map((row) => lineOf(row, audience, when, language))}
          />
        ) : (
          <EmptyState heading={t.empty.heading}>{t.empty[audience]}</EmptyState>
        )}
      </Card>
      <ListPages
        label={paging.pages}
        first={after ? { href: '/orders', text: paging.first } : null}
        next={
          more && last
            ? { href: `/orders?after=${last.placedAt.getTime()}_${last.id}`, text: paging.more({ count: rows.length }) }
            : null
        }
      />
    </Page>
  );
}
