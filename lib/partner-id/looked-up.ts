import type { LocationKind } from '@/generated/prisma/enums';
import { readPartnerId } from './read';

type Place = { partnerId: string; kind: LocationKind; countryIso2: string; closedAt: Date | null };

/** What a typed PartnerID is among those of the membership account. `unreadable`: it is none at all. */
export type LookedUp<P extends Place> =
  | { found: 'unreadable' }
  | { found: 'unknown'; partnerId: string }
  /** `matching`: of a location in another country those in the work account's; of the global one, which is linked to nothing, the same. */
  | { found: 'location' | 'global'; place: P; matching: P[] };

/**
 * Finds a PartnerID in the membership account somebody signed in to: a location itself, one of another country and a global one with the
 * locations that match. What
 * another account holds is unknown, as is what never was. Source: domain fact 10, row 19.
 */
export function lookUp<P extends Place>(places: readonly P[], country: string, typed: string): LookedUp<P> {
  const partnerId = readPartnerId(typed);
  if (!partnerId) return { found: 'unreadable' };
  const place = places.find((each) => each.partnerId === partnerId);
  if (!place) return { found: 'unknown', partnerId };
  if (place.kind === 'location' && place.countryIso2 === country) return { found: 'location', place, matching: [] };
  const matches = ({ kind, countryIso2, closedAt }: P) => kind === 'location' && countryIso2 === country && !closedAt;
  return { found: place.kind, place, matching: places.filter(matches) };
}
