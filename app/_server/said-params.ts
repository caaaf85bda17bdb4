import type { OfferTerm } from '@/generated/prisma/enums';
import { languages } from '@/lib/locale';
import type { OfferProblem } from '@/lib/order/offer-line';
import { sayMoney } from '@/lib/reader/money';
import type { Reason, ReasonParams } from '@/lib/refusal';
import { countryName, regionName } from '@/lib/region/names';
import type { Words } from './words';

type Told = NonNullable<Reason['with']>;
type Say = (value: string, told: Told, words: Words) => string;

const country: Say = (value, _, { locale }) => countryName(value, locale);
const day: Say = (value, _, { locale }) =>
  new Intl.DateTimeFormat(languages[locale].code, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(value));
const region: Say = (value, _, { locale }) => regionName(value, locale);
const price =
  (per: 'term' | 'wasTerm'): Say =>
  (minor, told, { locale, orders }) => {
    const money = { minor: BigInt(minor), currency: String(told.currency) };
    return orders.price({ price: sayMoney(money, locale), term: orders.terms[told[per] as OfferTerm] });
  };

/** What reasons tell by a code, as their reader reads it, by the name it is told under. */
const sayings: Readonly<Record<string, Say>> = {
  country,
  day,
  chosen: country,
  location: country,
  account: country,
  providerRegion: region,
  resellerRegion: region,
  region,
  own: region,
  now: price('term'),
  was: price('wasTerm'),
  problem: (value, _, { offers }) => offers.problems[value as OfferProblem],
};

/** What the sentence of a reason names: countries, regions, days and prices said, all else as it is told. */
export function saidParams(words: Words, { with: told = {} }: Reason): ReasonParams {
  const say = ([name, value]: [string, string | number]) => [
    name,
    sayings[name]?.(String(value), told, words) ?? value,
  ];
  return Object.fromEntries(Object.entries(told).map(say));
}
