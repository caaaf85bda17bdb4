import {
  cnpjHolds,
  hungarianNumberHolds,
  kazakhNumberHolds,
  nipHolds,
  peselHolds,
  russianInnHolds,
  thaiNumberHolds,
  turkishNationalNumberHolds,
  turkishTaxNumberHolds,
} from './check-digits';

/** The kinds of registration ID, by the name their country gives them; `number` where the country has no particular one. */
export type RegistrationIdKind =
  | 'bin'
  | 'cnpj'
  | 'edrpou'
  | 'ein'
  | 'idno'
  | 'idnp'
  | 'iin'
  | 'inn'
  | 'kpp'
  | 'nin'
  | 'nip'
  | 'number'
  | 'pan'
  | 'pesel'
  | 'public_service_number'
  | 'rif'
  | 'tax_id'
  | 'tin'
  | 'trn'
  | 'unp'
  | 'vat';

/** The kinds a country accepts, one of which is enough. Source: domain fact 1.5. */
export function registrationIdKinds(country: string): readonly RegistrationIdKind[] {
  return forms[country] ? (Object.keys(forms[country]) as RegistrationIdKind[]) : ['number'];
}

/** True in the 24 countries where a company without one is refused (600049). */
export function registrationIdRequired(country: string): boolean {
  return country in forms && !optionalAllTheSame.has(country);
}

/** Upper case, and without the blanks, dots, hyphens and strokes people group the characters by. */
export function cleanRegistrationId(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s.\-‐-―/]/gu, '')
    .toUpperCase();
}

/** Whether a cleaned ID has the form of its kind, its check digits included where the country's rule for them is public. */
export function registrationIdHolds(country: string, kind: RegistrationIdKind, id: string): boolean {
  const form = forms[country]?.[kind];
  if (!form) return kind === 'number' && anyNumber.test(id);
  return form.pattern.test(id) && (form.holds?.(id) ?? true);
}

type Form = { pattern: RegExp; holds?: (id: string) => boolean };

const anyNumber = /^(?=.*\d)[\p{L}\d]{2,30}$/u;
const loosely: Form = { pattern: anyNumber };
const places = (count: number, holds?: Form['holds']): Form => ({
  pattern: new RegExp(`^\\d{${count}}$`),
  ...(holds && { holds }),
});

// The kinds are the documented ones, a length only where it is certain: a doubtful form must not lock a real company out.
const forms: Record<string, Partial<Record<RegistrationIdKind, Form>>> = {
  AE: { tax_id: loosely, vat: places(15) },
  AM: { inn: places(8), vat: loosely, public_service_number: places(10) },
  AZ: { tin: places(10), inn: loosely },
  BR: { cnpj: { pattern: /^[A-Z\d]{12}\d{2}$/, holds: cnpjHolds } },
  BY: { unp: places(9) },
  CN: { tin: loosely },
  HU: { tin: { pattern: /^\d{8}(\d{3})?$/, holds: hungarianNumberHolds } },
  IN: { tax_id: { pattern: /^[A-Z\d]{10,15}$/ }, pan: { pattern: /^[A-Z]{5}\d{4}[A-Z]$/ } },
  IQ: { tin: loosely },
  KG: { inn: places(14) },
  KZ: { bin: places(12, kazakhNumberHolds), iin: places(12, kazakhNumberHolds) },
  MD: { idno: places(13), idnp: places(13) },
  MM: { tin: loosely },
  PL: { nip: places(10, nipHolds), pesel: places(11, peselHolds) },
  RU: { inn: { pattern: /^(\d{10}|\d{12})$/, holds: russianInnHolds } },
  SA: { tin: { pattern: /^(\d{10}|\d{15})$/ } },
  SS: { tin: loosely },
  TH: { tin: places(13, thaiNumberHolds) },
  TJ: { inn: places(9), ein: loosely, kpp: places(9) },
  TR: { tin: places(10, turkishTaxNumberHolds), nin: { pattern: /^[1-9]\d{10}$/, holds: turkishNationalNumberHolds } },
  UA: { edrpou: { pattern: /^\d{8}(\d{2})?$/ } },
  US: { ein: places(9) },
  UZ: { inn: places(9) },
  VE: { rif: { pattern: /^[VEJPGC]\d{9}$/ } },
  VN: { tin: { pattern: /^\d{10}(\d{3})?$/ } },
  ZA: { trn: loosely },
};

// Named with a kind of their own, but not among the countries where an ID is mandatory.
const optionalAllTheSame = new Set(['CN', 'US']);
