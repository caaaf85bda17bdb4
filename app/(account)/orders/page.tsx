import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate, person } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { listOrders } from '@/lib/order/orders';
import { ordersShape } from '@/lib/order/schema';
import { columnsOf, rowOf } from './_components/rows';

/** What the reader's organization ordered for customers, or what was ordered for it. Source: domain fact 7.5. */
export default async function OrdersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await memberGate();
  const list = await readList(searchParams, ordersShape);
  const [{ rows, next }, { orders: words }, when, language, signed] = await Promise.all([
    listOrders(member, list.query),
    loadWords(),
    dates(),
    locale(),
    person(),
  ]);
  const audience = accountInUse(signed)?.kind ?? 'reseller';
  const { list: t, paging } = words;
  return (
    <ListPage
      heading={t.heading}
      lead={t.leads[audience]}
      actions={
        <>
          {audience === 'provider' ? (
            <>
              <ButtonLink href="/orders/new">{t.place}</ButtonLink>
              <ButtonLink href="/orders/check" tone="plain">
                {t.check}
              </ButtonLink>
            </>
          ) : null}
          <ButtonLink href="/subscriptions" tone="plain">
            {words.subscriptions.heading}
          </ButtonLink>
        </>
      }
      list={{ ...list, address: listAddress('/orders'), next }}
      t={paging}
      table={{
        caption: t.heading,
        columns: columnsOf(audience, t),
        rows: rows.map((row) => rowOf(row, audience, when, language)),
        empty: { heading: t.empty.heading, meaning: t.empty[audience] },
      }}
    />
  );
}
