/** Which region each country is in, by ISO 3166-1 alpha-2 code, on one day. */
export type Memberships = ReadonlyMap<string, string>;

export type Market = { countryIso2: string; regionId: string; validFrom: Date; validTo: Date | null };

/** Why two places do not go together. `with` names both, for the sentence. */
export type FitReason =
  | { code: 'country_mismatch'; with: { location: string; account: string } }
  | { code: 'region_mismatch'; with: { providerRegion: string; resellerRegion: string } }
  | { code: 'country_in_no_region'; with: { country: string } };

/** A PartnerID is linked only within one country, not merely one region (domain fact 3, rule 1). */
export function sameCountry(location: string, account: string): FitReason[] {
  return location === account ? [] : [{ code: 'country_mismatch', with: { location, account } }];
}

/** Partnerships, customers and orders need one region; the countries may differ (domain fact 8.1, rule 6). */
export function regionFit(providerCountry: string, resellerCountry: string, memberships: Memberships): FitReason[] {
  const providerRegion = memberships.get(providerCountry);
  const resellerRegion = memberships.get(resellerCountry);
  if (!providerRegion) return [{ code: 'country_in_no_region', with: { country: providerCountry } }];
  if (!resellerRegion) return [{ code: 'country_in_no_region', with: { country: resellerCountry } }];
  return providerRegion === resellerRegion
    ? []
    : [{ code: 'region_mismatch', with: { providerRegion, resellerRegion } }];
}

/** The markets in force on a day; `validTo` is the first day on which a market no longer holds. */
export function membershipsOn(day: Date, markets: readonly Market[]): Memberships {
  const inForce = markets.filter((market) => market.validFrom <= day && (!market.validTo || day < market.validTo));
  return new Map(inForce.map((market) => [market.countryIso2, market.regionId]));
}
