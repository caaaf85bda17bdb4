import { formatAddress } from 'localized-address-format';

export type AddressField = 'addressLine1' | 'addressLine2' | 'city' | 'stateOrProvince' | 'postalCode';

/** The fields of an address in the order in which the country writes them on an envelope in Latin letters. */
export function addressFields(country: string): AddressField[] {
  const envelope = formatAddress(
    { postalCountry: country, addressLines: ['①'], locality: '②', administrativeArea: '③', postalCode: '④' },
    'latin',
  ).join('');
  const inOrder = [...envelope].flatMap((mark): AddressField[] => fieldsByMark[mark] ?? []);
  return corrected[country] ?? inOrder;
}

const fieldsByMark: Record<string, AddressField[]> = {
  '①': ['addressLine1', 'addressLine2'],
  '②': ['city'],
  '③': ['stateOrProvince'],
  '④': ['postalCode'],
};

// Japan's envelope counts the city to the street lines, but people look for its field; three islands write postal codes by now.
const corrected: Record<string, AddressField[]> = {
  JP: ['addressLine1', 'addressLine2', 'city', 'stateOrProvince', 'postalCode'],
  LC: ['addressLine1', 'addressLine2', 'city', 'postalCode'],
  MS: ['addressLine1', 'addressLine2', 'city', 'postalCode'],
  TT: ['addressLine1', 'addressLine2', 'city', 'postalCode'],
};
