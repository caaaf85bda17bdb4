import { type Read, readLine } from '@/lib/field/shape';
import { countryRules } from '@/lib/region/country-rules';
import { readCode, readState } from '@/lib/region/read-place';

/** The parts of an address, in no country's order. */
export const addressParts = ['addressLine1', 'addressLine2', 'city', 'stateOrProvince', 'postalCode'] as const;
export type AddressPart = (typeof addressParts)[number];

/** An address as it is kept: a part that was not given is null. */
export type PostalAddress = Record<AddressPart, string | null> & { countryIso2: string };

/** Its parts alone, of whatever holds them. */
export function addressIn(row: PostalAddress): PostalAddress {
  const parts = addressParts.map((part) => [part, row[part]]);
  return { ...(Object.fromEntries(parts) as Record<AddressPart, string | null>), countryIso2: row.countryIso2 };
}

export function isSameAddress(one: PostalAddress, other: PostalAddress): boolean {
  return one.countryIso2 === other.countryIso2 && addressParts.every((part) => one[part] === other[part]);
}

/**
 * An address that somebody else's service gave, read by the readers of the forms. Null where one of its parts cannot be read, for half a suggestion
 * is none.
 */
export function readSuggestion(said: Partial<Record<AddressPart, unknown>>, countryIso2: string): PostalAddress | null {
  const rules = countryRules(countryIso2);
  const readers: Record<AddressPart, [number, (typed: string) => Read]> = {
    addressLine1: [200, readLine],
    addressLine2: [200, readLine],
    city: [100, readLine],
    stateOrProvince: [100, (typed) => readState(rules, typed)],
    postalCode: [40, (typed) => readCode(rules, typed)],
  };
  const address: PostalAddress = {
    ...{ addressLine1: null, addressLine2: null, city: null, stateOrProvince: null, postalCode: null, countryIso2 },
  };
  for (const part of addressParts) {
    const text = said[part] ?? '';
    const [longest, read] = readers[part];
    if (typeof text !== 'string' || text.length > longest) return null;
    if (text.trim() === '' || !rules.fields.includes(part)) continue;
    const result = read(text);
    if ('code' in result) return null;
    address[part] = result.value;
  }
  return address.addressLine1 ? address : null;
}
