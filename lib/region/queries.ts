import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import type { Memberships } from './fit';

/** The region a country is in today and what its partners are billed in; null for a country in no region. Source: domain fact 8. */
export function findMarket(country: string) {
  return db.market.findFirst({
    where: { countryIso2: country, ...inForce() },
    select: { countryIso2: true, regionId: true, currencies: true },
  });
}

/** The currencies partners of this country are billed in today; none for a country in no region. Source: domain fact 8.1, rule 7. */
export async function billedIn(tx: Tx | typeof db, country: string): Promise<readonly string[]> {
  const market = await tx.market.findFirst({ where: { countryIso2: country, ...inForce() } });
  return market?.currencies ?? [];
}

/** Every country in a region today, with the region and what its partners are billed in. */
export function listMarkets() {
  return db.market.findMany({
    where: inForce(),
    select: { countryIso2: true, regionId: true, currencies: true },
    orderBy: { countryIso2: 'asc' },
  });
}

/** The codes of every country in which a company can enroll today. */
export async function listCountries(): Promise<string[]> {
  const markets = await db.market.findMany({ where: inForce(), select: { countryIso2: true } });
  return markets.map(({ countryIso2 }) => countryIso2);
}

/** The regions these countries are in today. */
export async function regionsOf(tx: Tx | typeof db, countries: readonly string[]): Promise<Memberships> {
  const markets = await tx.market.findMany({
    where: { countryIso2: { in: [...countries] }, ...inForce() },
    select: { countryIso2: true, regionId: true },
  });
  return new Map(markets.map(({ countryIso2, regionId }) => [countryIso2, regionId]));
}

/** The region of every country that is in one today. */
export async function regionsToday(): Promise<Memberships> {
  const markets = await db.market.findMany({ where: inForce(), select: { countryIso2: true, regionId: true } });
  return new Map(markets.map(({ countryIso2, regionId }) => [countryIso2, regionId]));
}

// `validTo` is the first day on which a market no longer holds.
function inForce() {
  const today = now();
  return { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gt: today } }] };
}
