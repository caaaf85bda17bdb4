import { regionExceptions } from '@/lib/region/exceptions';
import type { listMarkets } from '@/lib/region/queries';

export type Markets = Awaited<ReturnType<typeof listMarkets>>;

/** The countries somebody asks about: the first is the account's unless another is named. What cannot be read is left out. */
export function ask(
  { country, other }: { country?: string; other?: string },
  own: string | undefined,
  markets: Markets,
) {
  const known = new Set(countriesOf(markets));
  const read = (code: string | undefined) => (code && known.has(code) ? code : undefined);
  return { country: read(country ?? own), other: read(other) };
}

/** Every country in a region, and those people look for in vain. */
export function countriesOf(markets: Markets): string[] {
  const outside = regionExceptions(regionByCountry(markets)).filter(({ region }) => region === null);
  return [...markets.map(({ countryIso2 }) => countryIso2), ...outside.map(({ country }) => country)];
}

export function regionByCountry(markets: Markets): ReadonlyMap<string, string> {
  return new Map(markets.map(({ countryIso2, regionId }) => [countryIso2, regionId]));
}
