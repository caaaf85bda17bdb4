import { now } from '@/lib/clock';
import { db } from '@/lib/db';

/** The region a country is in today and what its partners are billed in; null for a country in no region. Source: domain fact 8. */
export function findMarket(country: string) {
  return db.market.findFirst({
    where: { countryIso2: country, ...inForce() },
    select: { countryIso2: true, regionId: true, currencies: true },
  });
}

/** The codes of every country in which a company can enroll today. */
export async function listCountries(): Promise<string[]> {
  const markets = await db.market.findMany({ where: inForce(), select: { countryIso2: true } });
  return markets.map(({ countryIso2 }) => countryIso2);
}

// `validTo` is the first day on which a market no longer holds.
function inForce() {
  const today = now();
  return { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gt: today } }] };
}
