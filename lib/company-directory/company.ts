import { readCompanyName } from '@/lib/field/company-name';
import { type Read, readLine } from '@/lib/field/shape';
import { countryRules } from '@/lib/region/country-rules';
import { isCountry } from '@/lib/region/names';
import { readCode, readState } from '@/lib/region/read-place';
import { readDuns, readLei } from './numbers';

/** Where a company can be looked up: this portal's own table, GLEIF, Dun & Bradstreet. */
export const sources = ['table', 'gleif', 'dnb'] as const;
export type Source = (typeof sources)[number];

/** A company as a directory has it, read as an applicant's own answers are: what could not be read is null. */
export type FoundCompany = {
  duns: string | null;
  lei: string | null;
  name: string;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
  countryIso2: string;
  registrationId: string | null;
};

/** What a directory said, nothing of it read yet. */
export type Said = { [Name in keyof FoundCompany]?: unknown };

/**
 * Reads what a directory said by the readers of the forms, for it is as untrusted as what people type. Null without a name or a country: that
 * is no company.
 */
export function readCompany(said: Said): FoundCompany | null {
  const name = kept(said.name, 200, readCompanyName);
  const countryIso2 = kept(said.countryIso2, 2, readLine)?.toUpperCase();
  if (!name || !countryIso2 || !isCountry(countryIso2)) return null;
  const rules = countryRules(countryIso2);
  const [first, second] = [kept(said.addressLine1, 200, readLine), kept(said.addressLine2, 200, readLine)];
  return {
    duns: kept(said.duns, 60, readDuns),
    lei: kept(said.lei, 60, readLei),
    name,
    addressLine1: first ?? second,
    addressLine2: first && second,
    city: kept(said.city, 100, readLine),
    stateOrProvince: kept(said.stateOrProvince, 100, (text) => readState(rules, text)),
    postalCode: rules.fields.includes('postalCode') ? kept(said.postalCode, 40, (text) => readCode(rules, text)) : null,
    countryIso2,
    registrationId: kept(said.registrationId, 40, readLine),
  };
}

function kept(said: unknown, longest: number, read: (typed: string) => Read): string | null {
  if (typeof said !== 'string' || said.length > longest) return null;
  const result = read(said);
  return 'value' in result ? result.value : null;
}
