import { db } from '@/lib/db';
import { type Read, readLine } from '@/lib/field/shape';
import { type CountryRules, countryRules } from '@/lib/region/country-rules';
import { isCountry } from '@/lib/region/names';
import { readCode, readState } from '@/lib/region/read-place';

/** One line of the operator's list: the row it stands in, and what stands there. */
export type ListedPlace = {
  line: number;
  said: Readonly<Record<'country' | 'postalCode' | 'city' | 'state', string | undefined>>;
};

type Fault = 'no_country' | 'no_code' | 'no_city' | 'no_state';
type Tally = { read: number; taken: number; refused: number };
type Telling = { refused: (line: number, fault: Fault) => void; progress?: (tally: Tally) => void };

const batch = 1_000;

/**
 * Takes postal codes and their cities into the portal's own list, a thousand at a time. From then on a code that is not in it is wrong in that
 * country: bring whole countries. What is there already stays.
 */
export async function importPlaces(rows: AsyncIterable<ListedPlace>, tell: Telling): Promise<Tally> {
  const tally: Tally = { read: 0, taken: 0, refused: 0 };
  let waiting: Known[] = [];
  const flush = async () => {
    await db.postalPlace.createMany({ data: waiting, skipDuplicates: true });
    tally.taken += waiting.length;
    waiting = [];
    tell.progress?.({ ...tally });
  };
  for await (const { line, said } of rows) {
    tally.read += 1;
    const place = placeIn(said);
    if (typeof place !== 'string') waiting.push(place);
    else {
      tally.refused += 1;
      tell.refused(line, place);
    }
    if (waiting.length === batch) await flush();
  }
  if (waiting.length > 0) await flush();
  return tally;
}

type Known = { countryIso2: string; postalCode: string; city: string; stateOrProvince: string | null };

function placeIn({ country = '', postalCode, city, state }: ListedPlace['said']): Known | Fault {
  const countryIso2 = country.trim().toUpperCase();
  if (!isCountry(countryIso2)) return 'no_country';
  const rules: CountryRules = countryRules(countryIso2);
  const code = kept(postalCode, 40, (typed) => readCode(rules, typed));
  if (!code) return 'no_code';
  const name = kept(city, 100, readLine);
  if (!name) return 'no_city';
  const stateOrProvince = state?.trim() ? kept(state, 100, (typed) => readState(rules, typed)) : null;
  if (state?.trim() && !stateOrProvince) return 'no_state';
  return { countryIso2, postalCode: code, city: name, stateOrProvince };
}

function kept(typed: string | undefined, longest: number, read: (typed: string) => Read): string | null {
  if (!typed || typed.length > longest) return null;
  const result = read(typed);
  return 'value' in result ? result.value : null;
}
