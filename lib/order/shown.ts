import type { OfferTerm } from '@/generated/prisma/enums';

/** What an offer costs: whole minor units of its currency for one, each term. */
export type Price = { priceMinor: number; term: OfferTerm };

/** The prices a page shows, for its form to send along. */
export function writeShown(offers: readonly (Price & { id: string })[]): string {
  return offers.map(({ id, priceMinor, term }) => `${id} ${priceMinor} ${term}`).join(',');
}

/** What one of them cost there; null for an offer that was not among them. */
export function readShown(prices: string, offerId: string): Price | null {
  const [, priceMinor, term] = new RegExp(`(?:^|,)${offerId} (\\d{1,10}) (month|year)(?:,|$)`).exec(prices) ?? [];
  return priceMinor && (term === 'month' || term === 'year') ? { priceMinor: Number(priceMinor), term } : null;
}
