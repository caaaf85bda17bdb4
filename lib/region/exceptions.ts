import type { Memberships } from './fit';

/** A country, the region it is in today (null: none), and the one people take it for (null: none at all). */
export type RegionException = { country: string; region: string | null; takenFor: string | null };

/**
 * The countries whose region surprises people, as the markets in force have them, by region, those in none last. One that has moved to where it was
 * taken for is odd no more and left out. Source: domain fact 8.1, rules 9 and 10.
 */
export function regionExceptions(memberships: Memberships): RegionException[] {
  return takenFor
    .flatMap(([region, countries]) =>
      countries.split(' ').map((country) => ({ country, region: memberships.get(country) ?? null, takenFor: region })),
    )
    .filter((member) => member.region !== member.takenFor)
    .sort(inOrder);
}

/** By the state it belongs to or the sea it lies in, what one would guess. */
const takenFor: [region: string | null, countries: string][] = [
  ['AFRICA', 'LS MZ SZ ZA ZW'],
  ['APAC', 'CN IO PW'],
  ['AUSTRALIA', 'AS NC PF UM'],
  ['CANADA', 'GL'],
  ['EUROPE', 'FK GS PM RE SH XE XK XS YT'],
  ['US', 'GU MP PR VI'],
  [null, 'AQ BV FO SJ'],
];

/** Those in no region come last. */
function inOrder(one: RegionException, other: RegionException): number {
  return rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other));
}

const rank = ({ region }: RegionException) => region ?? '~';
