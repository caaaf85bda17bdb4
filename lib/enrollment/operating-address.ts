import type { PostalAddress } from '@/lib/address-check/address';

type Columns = {
  operatingLine1: string | null;
  operatingLine2: string | null;
  operatingCity: string | null;
  operatingState: string | null;
  operatingPostalCode: string | null;
};

/** Where a company works, of its profile; without a first line it works where it is registered. */
export function operatingIn(row: Columns & { countryIso2: string }): PostalAddress {
  return {
    addressLine1: row.operatingLine1,
    addressLine2: row.operatingLine2,
    city: row.operatingCity,
    stateOrProvince: row.operatingState,
    postalCode: row.operatingPostalCode,
    countryIso2: row.countryIso2,
  };
}

/** The same as the profile keeps it. */
export function operatingColumns(address: Partial<Omit<PostalAddress, 'countryIso2'>>): Columns {
  return {
    operatingLine1: address.addressLine1 ?? null,
    operatingLine2: address.addressLine2 ?? null,
    operatingCity: address.city ?? null,
    operatingState: address.stateOrProvince ?? null,
    operatingPostalCode: address.postalCode ?? null,
  };
}
