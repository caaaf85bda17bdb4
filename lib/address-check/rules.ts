import { isSameAddress, type PostalAddress } from './address';
import { normalForm } from './normal-form';
import { type Place, placeOf } from './places';
import { type AddressValidator, type Verdict, verdict } from './port';

/**
 * What can be said without asking anybody: how the country's post writes the address, and whether code, city and state go together where that is
 * known. Where it is not, an address is not validated, and never called right.
 */
export const byRules: AddressValidator = {
  source: 'rules',
  validate: async (address) => {
    const written = normalForm(address);
    const place = written.postalCode ? await placeOf(written.countryIso2, written.postalCode) : null;
    if (place === 'unknown') return verdict('none');
    return place ? judge(address, written, place) : unjudged(address, written);
  },
};

function unjudged(address: PostalAddress, written: PostalAddress): Verdict {
  return isSameAddress(address, written) ? verdict('not_validated') : verdict('interaction_required', [written]);
}

function judge(address: PostalAddress, written: PostalAddress, { cities, state }: Exclude<Place, 'unknown'>): Verdict {
  const known = { ...written, ...(state ? { stateOrProvince: state } : {}) };
  const told = comparable(written.city, cities);
  const named = told.find((city) => isSameName(city, written.city));
  const stateFits = !state || !written.stateOrProvince || written.stateOrProvince === state;
  if (told.length > 0 && !named) {
    const places = told.map((city) => ({ ...known, city }));
    return verdict(!written.city || places.length > 1 ? 'multiple' : 'interaction_required', places);
  }
  if (!stateFits) return verdict('interaction_required', [{ ...known, city: named ?? written.city }]);
  if (!named) return unjudged(address, written);
  const whole = { ...known, city: written.city === named.toUpperCase() ? written.city : named };
  const street = `${written.addressLine1 ?? ''} ${written.addressLine2 ?? ''}`;
  return /\p{N}/u.test(street)
    ? verdict('verified', [whole])
    : verdict('premises_partial', isSameAddress(whole, address) ? [] : [whole]);
}

// A name in other letters than the list's cannot be compared with it.
function comparable(typed: string | null, cities: readonly string[]): readonly string[] {
  if (!typed) return cities;
  const latin = (text: string) => /\p{Script=Latin}/u.test(text);
  return cities.filter((city) => latin(city) === latin(typed));
}

function isSameName(one: string, other: string | null): boolean {
  return plain(one) === plain(other ?? '');
}

function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/ß/g, 'ss')
    .replace(/(?<!\p{L})(?:saint|st)(?!\p{L})/gu, 'st')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
