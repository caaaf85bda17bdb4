import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { member as memberGate, person } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { listSubscriptions } from '@/lib/order/list';
import { listShape } from '@/lib/order/schema';
import { type View, views } from '@/lib/order/views';
import { columnsOf, rowOf } from './_components/rows';

const address = listAddress<{ status?: View | undefined; search: string }>('/subscriptions');

/** What the reader's organization provides, sells or uses, with when it renews. */
export default async function SubscriptionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await memberGate();
  const [list, { orders: words }, when, signed] = await Promise.all([
    readList(searchParams, listShape),
    loadWords(),
    dates(),
    person(),
  ]);
  const { rows, next } = await listSubscriptions(member, list.query);
  const audience = accountInUse(signed)?.kind ?? 'reseller';
  const { subscriptions: t, paging } = words;
  return (
    <ListPage
      heading={t.heading}
      lead={t.leads[audience]}
      actions={
        <ButtonLink href="/orders" tone="plain">
          {words.list.heading}
        </ButtonLink>
      }
      download={t.download}
      list={{ ...list, address, next }}
      views={address.views(list.written, 'status', [undefined, ...views], (one) => (one ? t.views[one] : t.all))}
      searched={{ ...paging, ...t }}
      t={paging}
      table={{
        caption: t.heading,
        columns: columnsOf(audience, words),
        rows: rows.map((row) => rowOf(row, audience, words, when)),
        empty: t.empty,
      }}
    />
  );
}
