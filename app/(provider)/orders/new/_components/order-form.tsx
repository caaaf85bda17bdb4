import type { Words } from '@/app/_server/words';
import { Checkbox } from '@/components/ui/checkbox';
import { Details } from '@/components/ui/details';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/locale';
import type { SoldOffer } from '@/lib/order/queries';
import { writeShown } from '@/lib/order/shown';
import { apart } from '@/lib/reader/isolate';
import { sayMoney } from '@/lib/reader/money';
import { place } from '../../actions';

type OrderFormProps = {
  heading: string;
  hidden: Readonly<Record<string, string>>;
  partnerId: string | null;
  offers: readonly SoldOffer[];
  /** The currencies the provider is billed in. */
  billed: readonly string[];
  chosen: string | undefined;
  search: string;
  words: Words;
  language: Locale;
};

/** What, how many, and whether the reseller's PartnerID goes on record: on unless it is taken off and that confirmed. */
export function OrderForm({
  heading,
  hidden,
  partnerId,
  offers,
  billed,
  chosen,
  search,
  words,
  language,
}: OrderFormProps) {
  const { placing: t, price, terms } = words.orders;
  const choices = offers.map(({ id, name, priceMinor, currency, term }) => ({
    value: id,
    label: `${apart(name)}, ${price({ price: sayMoney({ minor: BigInt(priceMinor), currency }, language), term: terms[term] })}`,
  }));
  return (
    <Form action={place} title={heading} submit={t.submit} hidden={{ ...hidden, prices: writeShown(offers) }}>
      <Select
        key={search}
        name="offerId"
        label={t.offer}
        hint={t.billed({ currencies: billed.join(', ') })}
        choices={choices}
        value={chosen}
      />
      <Field name="quantity" label={t.quantity} hint={t.quantityHint} inputMode="numeric" width="short" value="1" />
      {partnerId ? (
        <Checkbox name="record" label={t.record({ partnerId })} hint={t.recordHint} checked />
      ) : (
        <p className="mb-4">{t.noPartnerId}</p>
      )}
      <Details summary={t.noRecordHeading} open={!partnerId}>
        <Notice kind="warning">{t.noRecord}</Notice>
        <Checkbox name="withoutRecord" label={t.withoutRecord} />
      </Details>
    </Form>
  );
}
