import type { PostalCodeName, StateName } from '@/lib/region/country-rules';
import type { RegistrationIdKind } from '@/lib/region/registration-id';

/** How each country calls its parts, its postal codes and its registration IDs. */
export const places = {
  states: {
    county: 'County',
    department: 'Department',
    emirate: 'Emirate',
    island: 'Island',
    parish: 'Parish',
    prefecture: 'Prefecture',
    province: 'Province',
    region: 'Region',
    state: 'State',
  },
  postalCodes: {
    eircode: 'Eircode',
    pin: 'PIN code',
    postal_code: 'Postal code',
    postcode: 'Postcode',
    zip: 'ZIP code',
  },
  registrationIds: {
    bin: 'Business number (BIN)',
    cnpj: 'CNPJ',
    edrpou: 'EDRPOU (EGRPOU)',
    ein: 'Employer number (EIN)',
    idno: 'IDNO',
    idnp: 'IDNP',
    iin: 'Individual number (IIN)',
    inn: 'Taxpayer number (INN)',
    kpp: 'KPP',
    nin: 'National number (NIN)',
    nip: 'Tax number (NIP)',
    number: 'Registration number',
    pan: 'Permanent account number (PAN)',
    pesel: 'PESEL',
    public_service_number: 'Public service number',
    rif: 'RIF',
    tax_id: 'Tax ID',
    tin: 'Tax number (TIN)',
    trn: 'TRN',
    unp: 'UNP',
    vat: 'VAT number',
  },
} satisfies Places;

type Places = {
  states: Record<StateName, string>;
  postalCodes: Record<PostalCodeName, string>;
  registrationIds: Record<RegistrationIdKind, string>;
};
