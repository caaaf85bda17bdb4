import { deskOf } from '@/app/_components/desk/desk-of';
import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { loadDesk } from '@/app/_server/desk-page';
import { member as memberGate } from '@/app/_server/gates';
import { chosenOf, headingsOf } from '@/app/_server/lines';
import { ButtonLink } from '@/components/ui/button';
import { ordersAddress as address, filtersOf, ordersPage } from './_components/list-of';
import { linesOf, rowOf } from './_components/rows';

/** What the reader's organization ordered for customers, or what was ordered for it. Source: domain fact 7.5. */
export default async function OrdersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const loaded = await loadDesk(await memberGate(), searchParams, ordersPage);
  const { list, rows, next, reader, how } = loaded;
  const { orders: words } = reader.words;
  const { list: t, paging } = words;
  const lines = linesOf(reader);
  const chosen = chosenOf(lines, how);
  return (
    <ListPage
      heading={t.heading}
      lead={t.leads[reader.kind]}
      actions={
        <>
          {reader.kind === 'provider' ? (
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
      download={t.download}
      list={{ ...list, address, next }}
      searched={{ ...paging, ...t }}
      desk={deskOf(loaded, filtersOf(loaded.filters, reader), lines)}
      t={paging}
      table={{
        caption: t.heading,
        columns: headingsOf([{ label: t.columns.number, figures: true }, ...chosen], how, (sort) =>
          address.href({ ...list.written, sort }),
        ),
        rows: rows.map((row) => rowOf(row, chosen)),
        empty: { heading: t.empty.heading, meaning: t.empty[reader.kind] },
      }}
    />
  );
}
