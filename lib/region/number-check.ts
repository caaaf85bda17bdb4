import { stdnum } from 'stdnum';
import { kazakhNumberHolds } from './check-digits';
import { type RegistrationIdKind, withoutLabels } from './registration-id';

// On the server alone: the package that knows the numbers of ninety countries is large.

/** `unchecked`: there is no public check of numbers of its kind and form. */
export type NumberVerdict = 'passes' | 'fails' | 'unchecked';

/** Whether a registration ID passes the public check of its kind; true where there is none. `id` as `readRegistrationId` gave it. */
export function numberHolds(country: string, kind: RegistrationIdKind, id: string): boolean {
  return numberVerdict(country, kind, id) !== 'fails';
}

/** The same, told apart. Where a country has no particular kind, whatever has the form of a checked number has to pass. */
export function numberVerdict(country: string, kind: RegistrationIdKind, id: string): NumberVerdict {
  const any = kind === 'number';
  const forms = any ? [byForm[country], taxNumbers[country]] : [byKind[country]?.[kind]];
  const ways = any ? withoutLabels(country, id) : [id];
  const tried = forms
    .map((form) => ways.filter((one) => form?.pattern.test(one)).map((one) => form?.holds(one) === true))
    .filter((answers) => answers.length > 0);
  if (tried.some((answers) => !answers.includes(true))) return 'fails';
  return tried.length > 0 ? 'passes' : 'unchecked';
}

type Check = (id: string) => boolean;

/** A check, and the form of the numbers that have it. */
type Form = { pattern: RegExp; holds: Check };

/** By `stdnum`, any of whose named numbers will do. */
function by(country: string, ...names: string[]): Check {
  return (id) => names.some((name) => stdnum[country]?.[name]?.validate(id).isValid === true);
}

const only = (pattern: RegExp, holds: Check): Form => ({ pattern, holds });

const every = (holds: Check): Form => only(/^/, holds);

const byKind: Record<string, Partial<Record<RegistrationIdKind, Form>>> = {
  AZ: { tin: every(by('AZ', 'tin')) },
  BR: { cnpj: every((id) => new Set(id).size > 1 && by('BR', 'cnpj')(id)) },
  BY: { unp: every(by('BY', 'unp')) },
  CN: { tin: only(/^[\dA-Z]{18}$/, by('CN', 'uscc')) },
  HU: { tin: every((id) => by('HU', 'anum')(id.slice(0, 8))) },
  IN: { pan: every(by('IN', 'pan')), tax_id: only(/^\d{2}[A-Z]{5}\d{4}[A-Z]/, by('IN', 'gstin')) },
  KZ: { bin: every(kazakhNumberHolds), iin: every(kazakhNumberHolds) },
  MD: { idno: every(by('MD', 'idno')) },
  PL: { nip: every(by('PL', 'nip')), pesel: every(by('PL', 'pesel')) },
  RU: { inn: every(by('RU', 'inn')) },
  TH: { tin: every(by('TH', 'tin', 'moa', 'idnr')) },
  TR: { tin: every(by('TR', 'vkn')), nin: every(by('TR', 'tckimlik')) },
  UA: { edrpou: every((id) => by('UA', id.length === 8 ? 'edrpou' : 'rntrc')(id)) },
  US: { ein: every(by('US', 'ein')) },
  VE: { rif: every(by('VE', 'rif')) },
  // Twelve digits are a person's number, which is a household business's tax number since July 2025 and has no check digit.
  VN: { tin: only(/^(\d{10}|\d{13})$/, by('VN', 'mst')) },
  ZA: { trn: only(/^[01239]\d{9}$/, by('ZA', 'tin')) },
};

/** Numbers of countries that ask for none in particular, by a form that no other number of the country has. */
const byForm: Record<string, Form> = {
  AR: { pattern: /^\d{11}$/, holds: by('AR', 'cuit') },
  AT: { pattern: /^ATU\d{8}$/, holds: by('AT', 'uid') },
  AU: { pattern: /^(\d{9}|\d{11})$/, holds: by('AU', 'abn', 'acn') },
  BE: { pattern: /^[01]\d{9}$/, holds: by('BE', 'vat') },
  CH: { pattern: /^CHE\d{9}/, holds: (id) => by('CH', 'uid')(id.slice(0, 12)) },
  CL: { pattern: /^\d{7,8}[\dK]$/, holds: by('CL', 'rut') },
  CZ: { pattern: /^\d{8}$/, holds: by('CZ', 'ico', 'dic') },
  DE: { pattern: /^DE\d{9}$/, holds: by('DE', 'vat') },
  DK: { pattern: /^\d{8}$/, holds: by('DK', 'cvr') },
  EC: { pattern: /^\d{13}$/, holds: by('EC', 'ruc') },
  EE: { pattern: /^\d{8}$/, holds: by('EE', 'registrikood') },
  ES: { pattern: /^[A-Z]\d{7}[A-Z\d]$/, holds: by('ES', 'nif', 'cif') },
  FI: { pattern: /^\d{8}$/, holds: by('FI', 'ytunnus', 'alv') },
  // The establishments of La Poste (356 000 000) have a check of their own.
  FR: { pattern: /^(?!356000000\d)(\d{9}|\d{14})$/, holds: by('FR', 'siren', 'siret') },
  GB: { pattern: /^GB\d{9}$/, holds: by('GB', 'vat') },
  GR: { pattern: /^\d{9}$/, holds: by('GR', 'vat') },
  HR: { pattern: /^\d{11}$/, holds: by('HR', 'oib') },
  // The tax number of fifteen digits, or sixteen with a zero in front; a business number (NIB) has thirteen and no check digit.
  ID: { pattern: /^0?\d{15}$/, holds: (id) => by('ID', 'npwp')(id.slice(-15)) },
  IL: { pattern: /^\d{9}$/, holds: by('IL', 'hp', 'idnr') },
  IS: { pattern: /^\d{10}$/, holds: by('IS', 'kennitala') },
  IT: { pattern: /^\d{11}$/, holds: by('IT', 'iva') },
  JP: { pattern: /^\d{13}$/, holds: by('JP', 'cn') },
  KR: { pattern: /^\d{10}$/, holds: by('KR', 'brn') },
  LV: { pattern: /^\d{11}$/, holds: by('LV', 'pvn') },
  NO: { pattern: /^\d{9}(MVA)?$/, holds: (id) => by('NO', 'orgnr')(id.slice(0, 9)) },
  PE: { pattern: /^\d{11}$/, holds: by('PE', 'ruc') },
  PT: { pattern: /^\d{9}$/, holds: by('PT', 'nif') },
  RS: { pattern: /^\d{9}$/, holds: by('RS', 'pib') },
  SE: { pattern: /^\d{10}$/, holds: by('SE', 'orgnr') },
  SG: { pattern: /^(\d{8,9}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z])$/, holds: by('SG', 'uen') },
  SI: { pattern: /^\d{8}$/, holds: by('SI', 'ddv') },
  TW: { pattern: /^\d{8}$/, holds: by('TW', 'ubn') },
  UY: { pattern: /^\d{12}$/, holds: by('UY', 'rut') },
};

/** Tax numbers that stand beside the numbers above, by a form of their own: most with their country's letters. */
const taxNumbers: typeof byForm = {
  CA: { pattern: /^\d{9}R[CMPTZ]\d{4}$/, holds: by('CA', 'bn') },
  CY: { pattern: /^CY\d{8}[A-Z]$/, holds: by('CY', 'vat') },
  DO: { pattern: /^\d{9}$/, holds: by('DO', 'rnc') },
  EE: { pattern: /^EE\d{9}$/, holds: by('EE', 'kmkr') },
  FR: { pattern: /^FR\d{11}$/, holds: by('FR', 'tva') },
  IE: { pattern: /^IE\d{7}[A-W][A-I]?$/, holds: by('IE', 'vat') },
  LT: { pattern: /^LT(\d{9}|\d{12})$/, holds: by('LT', 'pvm') },
  LU: { pattern: /^LU\d{8}$/, holds: by('LU', 'tva') },
  MA: { pattern: /^\d{15}$/, holds: by('MA', 'ice') },
  MC: { pattern: /^FR\d{11}$/, holds: by('MC', 'tva') },
  MK: { pattern: /^(?:MK)?\d{13}$/, holds: by('MK', 'edb') },
  MT: { pattern: /^MT\d{8}$/, holds: by('MT', 'vat') },
  MX: { pattern: /^[A-ZÑ&]{3}\d{6}[A-Z\d]{3}$/, holds: by('MX', 'rfc') },
  NL: { pattern: /^NL\d{9}B\d{2}$/, holds: by('NL', 'btw') },
  RO: { pattern: /^RO\d{2,10}$/, holds: by('RO', 'cui') },
  SE: { pattern: /^SE\d{10}01$/, holds: by('SE', 'vat') },
  SK: { pattern: /^SK\d{10}$/, holds: by('SK', 'dph') },
};
