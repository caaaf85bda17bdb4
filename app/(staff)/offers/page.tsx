import { ListPages } from '@/app/_components/list-pages';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { operator } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { listOffers } from '@/lib/order/catalogue';
import { offersShape } from '@/lib/order/schema';
import { OfferTable } from './_components/offer-table';

/** The catalogue: what can be ordered, by region and currency. */
export default async function OffersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const { imported, after } = await readSearch(searchParams, offersShape);
  const [{ rows, more }, words, language] = await Promise.all([listOffers(actor, after), loadWords(), locale()]);
  const { offers: t, orders } = words;
  return (
    <Page
      width="wide"
      heading={t.heading}
      lead={t.lead}
      actions={<ButtonLink href="/offers/import">{t.import}</ButtonLink>}
    >
      {imported ? <Notice kind="success">{t.importing.done({ count: imported })}</Notice> : null}
      <Card flush>
        {rows.length > 0 ? (
          <OfferTable offers={rows} words={words} language={language} />
        ) : (
          <EmptyState heading={t.empty.heading}>{t.empty.meaning}</EmptyState>
        )}
      </Card>
      <ListPages
        label={orders.paging.pages}
        first={after ? { href: '/offers', text: orders.paging.first } : null}
        next={
          more ? { href: `/offers?after=${rows.at(-1)?.id}`, text: orders.paging.more({ count: rows.length }) } : null
        }
      />
    </Page>
  );
}
