import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';

/** The country as telephone numbering knows it, or null where numbers are only known in their international form. */
export function dialingCountry(iso2: string): CountryCode | null {
  const known = sharedWith[iso2] ?? iso2;
  return isSupportedCountry(known) ? known : null;
}

/** The calling code without its plus, such as "62"; null where there is none, as in Antarctica's neighborhood. */
export function callingCode(iso2: string): string | null {
  const country = dialingCountry(iso2);
  return country && getCountryCallingCode(country);
}

// Places without a numbering plan of their own, and the private codes of the program.
const sharedWith: Record<string, string> = {
  XS: 'BQ',
  XE: 'BQ',
  BV: 'NO',
  GS: 'FK',
  HM: 'AU',
  PN: 'NZ',
  TF: 'RE',
  UM: 'US',
};
