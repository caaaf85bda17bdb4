import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { Locale } from '@/lib/locale';
import type { OfferRow } from '@/lib/order/catalogue';
import { sayMoney } from '@/lib/reader/money';
import { regionName } from '@/lib/region/names';
import { setSold } from '../actions';

export function columnsOf({ columns: c }: Words['offers']): Column[] {
  return [
    { label: c.name },
    { label: c.code, figures: true },
    { label: c.region },
    { label: c.price, figures: true },
    { label: c.quantity, figures: true },
    { label: c.state, lead: true },
    { label: c.change, unseen: true },
  ];
}

/** An offer, with the button that takes it out of the catalogue or puts it back. */
export function rowOf(offer: OfferRow, { offers: t, orders }: Words, language: Locale): Row {
  const { id, name, code, regionId, currency, priceMinor, term, withdrawnAt, minQuantity, maxQuantity } = offer;
  const sold = withdrawnAt === null;
  const price = sayMoney({ minor: BigInt(priceMinor), currency }, language);
  return {
    id,
    name,
    cells: [
      code,
      regionName(regionId, language),
      orders.price({ price, term: orders.terms[term] }),
      t.range({ min: minQuantity, max: maxQuantity }),
      { look: sold ? 'done' : 'off', word: sold ? t.sold : t.withdrawn },
      {
        drawn: (
          <Form
            key={sold ? 'withdraw' : 'restore'}
            action={setSold}
            submit={sold ? t.withdraw : t.restore}
            label={sold ? t.withdrawOne({ name }) : t.restoreOne({ name })}
            tone="plain"
            size="small"
            hidden={{ offerId: id, sold: sold ? 'no' : 'yes' }}
          />
        ),
      },
    ],
  };
}
