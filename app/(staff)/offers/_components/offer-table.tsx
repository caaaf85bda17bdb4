import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/locale';
import type { OfferRow } from '@/lib/order/catalogue';
import { sayMoney } from '@/lib/reader/money';
import { regionName } from '@/lib/region/names';
import { setSold } from '../actions';

/** Offers, each with the button that takes it out of the catalogue or puts it back. */
export function OfferTable({
  offers,
  words,
  language,
}: {
  offers: readonly OfferRow[];
  words: Words;
  language: Locale;
}) {
  const { offers: t, orders } = words;
  const { columns: c } = t;
  return (
    <Table
      caption={t.heading}
      columns={[
        { label: c.name },
        { label: c.code, figures: true },
        { label: c.region },
        { label: c.price, figures: true },
        { label: c.quantity, figures: true },
        { label: c.state },
        { label: c.change, unseen: true },
      ]}
      rows={offers.map(({ id, name, code, regionId, currency, priceMinor, term, withdrawnAt, ...range }) => {
        const sold = withdrawnAt === null;
        const price = sayMoney({ minor: BigInt(priceMinor), currency }, language);
        return {
          key: id,
          cells: [
            name,
            code,
            regionName(regionId, language),
            orders.price({ price, term: orders.terms[term] }),
            t.range({ min: range.minQuantity, max: range.maxQuantity }),
            <StatusTag key="state" status={sold ? 'done' : 'off'}>
              {sold ? t.sold : t.withdrawn}
            </StatusTag>,
            <Form
              key={sold ? 'withdraw' : 'restore'}
              action={setSold}
              submit={sold ? t.withdraw : t.restore}
              label={sold ? t.withdrawOne({ name }) : t.restoreOne({ name })}
              tone="plain"
              size="small"
              hidden={{ offerId: id, sold: sold ? 'no' : 'yes' }}
            />,
          ],
        };
      })}
    />
  );
}
