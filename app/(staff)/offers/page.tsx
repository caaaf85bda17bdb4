import { operator } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { sayMoney } from '@/lib/money';
import { listOffers } from '@/lib/order/offers';
import { regionName } from '@/lib/region/names';
import { setSold } from './actions';

/** The catalogue: what can be ordered, by region and currency. */
export default async function OffersPage({ searchParams }: { searchParams: Promise<{ imported?: string }> }) {
  await operator();
  const [{ imported }, offers, say, language] = await Promise.all([searchParams, listOffers(), words(), locale()]);
  const { offers: w, orders } = say;
  const { columns: c } = w;
  return (
    <Page
      width="wide"
      heading={w.heading}
      lead={w.lead}
      actions={<ButtonLink href="/offers/import">{w.import}</ButtonLink>}
    >
      {imported && /^\d{1,5}$/.test(imported) ? (
        <Notice kind="success">{w.importing.done({ count: Number(imported) })}</Notice>
      ) : null}
      <Sheet flush>
        {offers.length > 0 ? (
          <Table
            caption={w.heading}
            columns={[
              { label: c.name },
              { label: c.code, figures: true },
              { label: c.region },
              { label: c.price, figures: true },
              { label: c.quantity, figures: true },
              { label: c.state },
              { label: c.change, unseen: true },
            ]}
            rows={offers.map((offer) => {
              const {
                id,
                name,
                code,
                regionId,
                currency,
                priceMinor,
                term,
                minQuantity: min,
                maxQuantity: max,
              } = offer;
              const sold = offer.withdrawnAt === null;
              const price = sayMoney({ minor: BigInt(priceMinor), currency }, language);
              return {
                key: id,
                cells: [
                  name,
                  code,
                  regionName(regionId, language),
                  orders.price({ price, term: orders.terms[term] }),
                  w.range({ min, max }),
                  <StatusTag key="state" status={sold ? 'done' : 'off'}>
                    {sold ? w.sold : w.withdrawn}
                  </StatusTag>,
                  <Form
                    key={sold ? 'withdraw' : 'restore'}
                    action={setSold}
                    submit={sold ? w.withdraw : w.restore}
                    label={sold ? w.withdrawOne({ name }) : w.restoreOne({ name })}
                    tone="plain"
                    size="small"
                    hidden={{ offerId: id, sold: sold ? 'no' : 'yes' }}
                  />,
                ],
              };
            })}
          />
        ) : (
          <EmptyState heading={w.empty.heading}>{w.empty.meaning}</EmptyState>
        )}
      </Sheet>
    </Page>
  );
}
