import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { operator } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { listOffers } from '@/lib/order/catalogue';
import { offersShape } from '@/lib/order/schema';
import { columnsOf, rowOf } from './_components/rows';

/** The catalogue: what can be ordered, by region and currency. */
export default async function OffersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const list = await readList(searchParams, offersShape);
  const { imported } = list.query;
  const [{ rows, next }, words, language] = await Promise.all([listOffers(actor, list.query), loadWords(), locale()]);
  const { offers: t, orders } = words;
  return (
    <ListPage
      heading={t.heading}
      lead={t.lead}
      actions={<ButtonLink href="/offers/import">{t.import}</ButtonLink>}
      above={imported ? <Notice kind="success">{t.importing.done({ count: imported })}</Notice> : null}
      list={{ ...list, written: {}, address: listAddress('/offers'), next }}
      t={orders.paging}
      table={{
        caption: t.heading,
        columns: columnsOf(t),
        rows: rows.map((row) => rowOf(row, words, language)),
        empty: t.empty,
      }}
    />
  );
}
