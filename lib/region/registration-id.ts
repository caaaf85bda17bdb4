import { plainCode, spelledOut } from '@/lib/field/pasted';

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

/** Those countries, by their codes. */
export function countriesThatRequireAnId(): string[] {
  return Object.keys(forms).filter(registrationIdRequired);
}

/**
 * An ID as it is stored, of what stands on paper: with its name or its country's letters in front (`NIP: PL 856-734-62-15`), grouped by blanks,
 * dots, hyphens or strokes. Null when it has not the form of its kind. Whether its check digits fit is for `numberHolds`, on the server.
 */
export function readRegistrationId(country: string, kind: RegistrationIdKind, typed: string): string | null {
  if (kind === 'number') return readAnyNumber(typed);
  const form = forms[country]?.[kind];
  const ways = withoutLabels(country, typed);
  const behind = form === anyNumber ? [] : behindWords(typed).flatMap((way) => withoutLabels(country, way));
  return [...ways, ...behind].find((id) => form?.test(id)) ?? null;
}

/** Behind words of any language, fewer and fewer of them: `Mã số thuế: 0100109106`, `ИНН/КПП 7707083893/773601001`. */
function behindWords(typed: string): string[] {
  const words = plainCode(typed).toUpperCase().replace(separators, ' ').trim().split(/\s+/);
  if (ofAnother.test(words.join(' '))) return [];
  const named = words.findIndex((word) => /\d/.test(word));
  const ways = words.map((_, from) => words.slice(from).join(' ')).slice(0, named + 1);
  // A tax number of Russia stands before the code of its office.
  return [...ways, ...ways.map((way) => way.replace(/^(\d{10})\/\d{9}$/, '$1'))];
}

// Numbers that no country asks for here, or that are somebody else's.
const ofAnother =
  /(?<!\p{L})(?:D-?U-?N-?S|SSN|KRS|REGON|ОГРН(?:ИП)?|OGRN|ОКПО|OKPO|LEI|SWIFT|BIC|IBAN|TELP?|PHONE|FAX|HP|MOBILE|PASSPORT)(?!\p{L})/u;
const separators = /[()[\],:;#№]/g;

/** What may be meant, the barest first: without words and the country's letters in front, each without what groups its characters. */
export function withoutLabels(country: string, typed: string): string[] {
  const text = plainCode(typed).toUpperCase().replace(separators, ' ').trim();
  const letters = new RegExp(`^(?:${[country, ...(alsoWritten[country] ?? [])].join('|')})(?=[ .:-]*[\\dA-Z])`);
  const bare = text.replace(labels, '').replace(letters, '').replace(labels, '');
  const ways = [bare, text.replace(letters, '').replace(labels, ''), text.replace(labels, ''), text];
  return [...new Set(ways.map(spelledOut))];
}

/** Any company's number where its country has no particular one: kept as it is written, with its register if that is named. */
function readAnyNumber(typed: string): string | null {
  const text = plainCode(typed);
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  return text.length <= 40 && ordinary.test(text) && anyNumber.test(signs) ? text : null;
}

const ordinary = /^[\p{L}\p{M}\p{N} .\-/()[\],:;#&+'’_*]+$/u;

// What people write in front, country by country: the names of kinds, and "number".
const labels = new RegExp(
  `^(?:(?:${(
    'TAX VAT TVA GST ID IDENTIFICATION REGISTRATION REG COMPANY BUSINESS CODE NO NR NUM NUMBER NOMOR NUMERO КОД НОМЕР ' +
    'NIF NIB NPWP NIP TIN ITN INN ИНН UNP УНП BIN БИН IIN ИИН CNPJ EDRPOU EGRPOU ЄДРПОУ ЕДРПОУ IDNO IDNP KPP КПП EIN FEIN PAN ' +
    'PESEL RIF TRN GSTIN MST MSDN VKN TCKN VOEN ADÓSZÁM ADOSZAM CUIT RUC RUT SIREN SIRET ABN ACN UEN CVR OIB PIB IČO ICO DIČ DIC ' +
    'ORGNR UID USCC IVA AFM BRN NIT RNC RFC BTW TVA ICE 统一社会信用代码 社会信用代码 税号 纳税人识别号'
  )
    .split(' ')
    .join('|')})(?![\\p{L}\\p{N}])[ .:/-]*)+`,
  'u',
);

// The country's letters, other than those of ISO 3166 with two.
const alsoWritten: Record<string, string[]> = {
  ...{
    BR: ['BRA'],
    BY: ['BLR'],
    CN: ['CHN'],
    GB: ['XI'],
    GR: ['EL'],
    HU: ['HUN'],
    IN: ['IND'],
    KZ: ['KAZ'],
    MD: ['MDA'],
    PL: ['POL'],
  },
  ...{ RU: ['RUS'], TH: ['THA'], TR: ['TUR'], UA: ['UKR'], US: ['USA'], VE: ['VEN'], VN: ['VNM'], ZA: ['ZAF'] },
};

const anyNumber = /^(?=.*\d)[\p{L}\d]{2,36}$/u;
const places = (count: number) => new RegExp(`^\\d{${count}}$`);

// The kinds are the documented ones, a length only where it is certain: a doubtful form must not lock a real company out.
const forms: Record<string, Partial<Record<RegistrationIdKind, RegExp>>> = {
  AE: { tax_id: anyNumber, vat: places(15) },
  AM: { inn: places(8), vat: anyNumber, public_service_number: places(10) },
  AZ: { tin: places(10), inn: anyNumber },
  BR: { cnpj: /^[A-Z\d]{12}\d{2}$/ },
  BY: { unp: /^(\d{9}|[A-Z]{2}\d{7})$/ },
  CN: { tin: anyNumber },
  HU: { tin: /^\d{8}(\d{3})?$/ },
  IN: { tax_id: /^[A-Z\d]{10,15}$/, pan: /^[A-Z]{5}\d{4}[A-Z]$/ },
  IQ: { tin: anyNumber },
  KG: { inn: places(14) },
  KZ: { bin: places(12), iin: places(12) },
  MD: { idno: places(13), idnp: places(13) },
  MM: { tin: anyNumber },
  PL: { nip: places(10), pesel: places(11) },
  RU: { inn: /^(\d{10}|\d{12})$/ },
  SA: { tin: /^(\d{10}|\d{15})$/ },
  SS: { tin: anyNumber },
  TH: { tin: places(13) },
  TJ: { inn: places(9), ein: anyNumber, kpp: places(9) },
  TR: { tin: places(10), nin: /^[1-9]\d{10}$/ },
  UA: { edrpou: /^\d{8}(\d{2})?$/ },
  US: { ein: places(9) },
  UZ: { inn: places(9) },
  VE: { rif: /^[VEJPGC]\d{9}$/ },
  VN: { tin: /^(\d{10}|\d{12}|\d{13})$/ },
  ZA: { trn: anyNumber },
};

// Named with a kind of their own, but not among the countries where an ID is mandatory.
const optionalAllTheSame = new Set(['CN', 'US']);
