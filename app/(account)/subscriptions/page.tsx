import { deskOf } from '@/app/_components/desk/desk-of';
import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { loadDesk } from '@/app/_server/desk-page';
import { member as memberGate } from '@/app/_server/gates';
import { chosenOf, headingsOf } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { views } from '@/lib/order/views';
import { subscriptionsAddress as address, filtersOf, subscriptionsPage } from './_components/list-of';
import { linesOf, rowOf } from './_components/rows';

/** What the reader's organization provides, sells or uses, with when it renews. */
export default async function SubscriptionsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const loaded = await loadDesk(await memberGate(), searchParams, subscriptionsPage);
  const { list, rows, next, reader, how } = loaded;
  const { orders: words } = reader.words;
  const { subscriptions: t, paging } = words;
  const lines = linesOf(reader);
  const chosen = chosenOf(lines, how);
  return (
    <ListPage
      heading={t.heading}
      lead={t.leads[reader.kind]}
      actions={
        <ButtonLink href="/orders" tone="plain">
          {words.list.heading}
        </ButtonLink>
      }
      download={t.download}
      list={{ ...list, address, next }}
      views={address.views(list.written, 'status', [undefined, ...views], (one) =>
        one ? t.views[one as keyof typeof t.views] : t.all,
      )}
      searched={{ ...paging, ...t }}
      desk={deskOf(loaded, filtersOf(loaded.filters, reader), lines)}
      t={paging}
      table={{
        caption: t.heading,
        columns: headingsOf([{ label: t.columns.offer }, ...chosen], how, (sort) =>
          address.href({ ...list.written, sort }),
        ),
        rows: rows.map((row) => rowOf(row, chosen)),
        empty: t.empty,
      }}
    />
  );
}
