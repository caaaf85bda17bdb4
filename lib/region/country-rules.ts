import { type AddressField, addressFields } from './address-layout';
import { postalCodePattern, postalCodeRequired } from './postal-codes';
import { type RegistrationIdKind, registrationIdKinds, registrationIdRequired } from './registration-id';
import { type State, statesOf } from './states';

/** What a country asks of an address and a company. Plain data: a page may hand it to its form. Source: domain facts 1.4, 1.5. */
export type CountryRules = {
  country: string;
  fields: readonly AddressField[];
  cityRequired: boolean;
  stateRequired: boolean;
  states: readonly State[] | null;
  stateName: StateName;
  postalCodeRequired: boolean;
  postalCodePattern: string | null;
  postalCodeName: PostalCodeName;
  registrationIdRequired: boolean;
  registrationIdKinds: readonly RegistrationIdKind[];
};

/** How a country calls its parts, and its postal codes; the words stand in messages/…/places.ts. */
export type StateName =
  | 'county'
  | 'department'
  | 'emirate'
  | 'island'
  | 'parish'
  | 'prefecture'
  | 'province'
  | 'region'
  | 'state';
export type PostalCodeName = 'eircode' | 'pin' | 'postal_code' | 'postcode' | 'zip';

export function countryRules(country: string): CountryRules {
  const fields = addressFields(country);
  return {
    country,
    fields,
    cityRequired: fields.includes('city') && !oneCity.has(country),
    stateRequired: stateRequired.has(country),
    states: statesOf(country),
    stateName: stateNames.get(country) ?? 'region',
    postalCodeRequired: postalCodeRequired(country),
    postalCodePattern: postalCodePattern(country),
    postalCodeName: postalCodeNames.get(country) ?? 'postal_code',
    registrationIdRequired: registrationIdRequired(country),
    registrationIdKinds: registrationIdKinds(country),
  };
}

const oneCity = new Set(['GI', 'HK', 'MC', 'MO', 'SG', 'SM', 'VA']);

const stateRequired = new Set(['AE', 'AU', 'BR', 'CA', 'CN', 'IN', 'JP', 'MX', 'US']);

const stateNames = called<StateName>({
  county: 'EE IE TW',
  department: 'CO HN NI SV UY',
  emirate: 'AE',
  island: 'BS CV KI KN KY SC TV',
  parish: 'BB JM',
  prefecture: 'JP',
  province: 'AR CA CN CR ES ID IQ IT KR MZ PA PG PH TH TR VN',
  state: 'AU BR FM IN MX MY NG SO US VE',
});

const postalCodeNames = called<PostalCodeName>({
  eircode: 'IE',
  pin: 'IN',
  postcode: 'AU CC CX GB GG GI IM JE MY NF NZ',
  zip: 'AS FM GU MH MP PH PR PW UM US VI',
});

function called<Name extends string>(countries: Partial<Record<Name, string>>): ReadonlyMap<string, Name> {
  const entries = Object.entries(countries) as [Name, string][];
  return new Map(entries.flatMap(([name, codes]) => codes.split(' ').map((code) => [code, name] as const)));
}
