import { cleanLine, hasForbiddenCharacters } from '@/lib/field/one-line';
import { plain } from '@/lib/field/pasted';
import { readMinor } from '@/lib/reader/money';

/** One line of the catalogue's list, by its columns. */
export type OfferLine = {
  code: string;
  name: string;
  description: string;
  region: string;
  currency: string;
  price: string;
  term: string;
  min: string;
  max: string;
};

export type NewOffer = {
  code: string;
  name: string;
  description: string;
  regionId: string;
  currency: string;
  priceMinor: number;
  term: 'month' | 'year';
  minQuantity: number;
  maxQuantity: number;
};

/** What is wrong with a line: the column, so that its words can say why; that it stands twice; that subscriptions run by another term. */
export type OfferProblem = keyof OfferLine | 'twice' | 'runs';

/** Reads one line; `regions` are those there are, each with the currencies its countries are billed in. */
export function readOffer(line: OfferLine, regions: ReadonlyMap<string, ReadonlySet<string>>): NewOffer | OfferProblem {
  const [code, name, description] = [cleanLine(line.code), cleanLine(line.name), cleanLine(line.description)];
  if (!/^[A-Z0-9][A-Z0-9._-]{0,39}$/.test(code)) return 'code';
  if (name === '' || name.length > 200 || hasForbiddenCharacters(name)) return 'name';
  if (description.length > 500 || hasForbiddenCharacters(description)) return 'description';
  const regionId = plain(line.region).toUpperCase();
  const billed = regions.get(regionId);
  if (!billed) return 'region';
  const currency = plain(line.currency).toUpperCase();
  if (!billed.has(currency)) return 'currency';
  const priceMinor = readMinor(line.price, currency);
  if (priceMinor === null) return 'price';
  const term = plain(line.term).toLowerCase();
  if (term !== 'month' && term !== 'year') return 'term';
  const [minQuantity, maxQuantity] = [readCount(line.min, 1), readCount(line.max, 1000)];
  if (minQuantity === null) return 'min';
  if (maxQuantity === null || maxQuantity < minQuantity) return 'max';
  return { code, name, description, regionId, currency, priceMinor, term, minQuantity, maxQuantity };
}

/** Reads a whole list; a code that stands twice for one region and currency is a problem of the second. */
export function readOffers(
  rows: readonly { line: number; cells: OfferLine }[],
  regions: ReadonlyMap<string, ReadonlySet<string>>,
): { line: number; offer: NewOffer | null; problem: OfferProblem | null }[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const offer = readOffer(cells, regions);
    if (typeof offer === 'string') return { line, offer: null, problem: offer };
    const key = keyOf(offer);
    if (seen.has(key)) return { line, offer: null, problem: 'twice' };
    seen.add(key);
    return { line, offer, problem: null };
  });
}

/** What makes an offer the same one. */
export function keyOf({ code, regionId, currency }: Pick<NewOffer, 'code' | 'regionId' | 'currency'>): string {
  return `${code} ${regionId} ${currency}`;
}

function readCount(typed: string, usual: number): number | null {
  const count = plain(typed);
  if (count === '') return usual;
  return /^[1-9]\d{0,5}$/.test(count) ? Number(count) : null;
}
