import type { Words } from '@/app/_server/words';
import type { Mine } from '@/lib/enrollment/queries';
import type { Locale } from '@/lib/locale';
import { countryName, regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

/** The line above the heading: which enrollment, in which country, region and currency. */
export async function captionOf({ facts, organization }: Mine, words: Words, language: Locale): Promise<string> {
  const market = await marketOf(organization.countryIso2, language);
  return words.enrollment.caption({ reference: facts.reference, market });
}

/** A country's place in the program, in the reader's words: country, region and currencies. A region may be called as its only country. */
export async function marketOf(country: string, language: Locale): Promise<string> {
  const market = await findMarket(country);
  const named = [
    countryName(country, language),
    ...(market ? [regionName(market.regionId, language), market.currencies.join(', ')] : []),
  ];
  return [...new Set(named)].join(' · ');
}
