import { type AddressPart, addressParts, type PostalAddress } from '@/lib/address-check/address';
import { statesOf } from '@/lib/region/states';

/** The parts of an address as they are read: a state by its name, and what was not given as nothing. */
export function partsIn(address: PostalAddress): Record<AddressPart, string> {
  const name = statesOf(address.countryIso2)?.find(({ code }) => code === address.stateOrProvince)?.name;
  const parts = addressParts.map((part) => [part, (part === 'stateOrProvince' && name) || (address[part] ?? '')]);
  return Object.fromEntries(parts) as Record<AddressPart, string>;
}
