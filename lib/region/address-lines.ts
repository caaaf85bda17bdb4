import type { Locale } from '@/lib/locale';
import { countryRules } from './country-rules';
import { countryName } from './names';

type Address = {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
  countryIso2: string;
};

/** An address in lines, in its country's own order, its last line the country's name; none before it was given. */
export function addressLines(address: Address, locale: Locale): string[] {
  if (!address.addressLine1) return [];
  const { fields, states } = countryRules(address.countryIso2);
  const state = states?.find(({ code }) => code === address.stateOrProvince)?.name ?? address.stateOrProvince;
  const place = fields
    .filter((field) => field !== 'addressLine1' && field !== 'addressLine2')
    .map((field) => (field === 'stateOrProvince' ? state : address[field]))
    .filter(Boolean)
    .join(' ');
  const lines = [address.addressLine1, address.addressLine2, place, countryName(address.countryIso2, locale)];
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[];
}
