import { addressParts, type PostalAddress } from './address';

/** An address as the post of its country writes it, as far as rules without a list of streets can know: what they do not know stays. */
export function normalForm(address: PostalAddress): PostalAddress {
  const country = address.countryIso2;
  const city = capitalized(address.city);
  const postalCode = address.postalCode && codeIn(country, address.postalCode);
  const lines = [address.addressLine1, address.addressLine2].map((line) => line && streetIn(country, line));
  const [first = null, second = null] = lines.map((line) => line && withoutPlace(line, address));
  const written = { ...address, addressLine1: first, addressLine2: second, city, postalCode };
  for (const part of addressParts) written[part] ||= null;
  return written.addressLine1 ? written : { ...written, addressLine1: written.addressLine2, addressLine2: null };
}

/** A city typed without a single capital gets them; one in capitals stays, for many countries' post writes it so. */
function capitalized(city: string | null): string | null {
  if (!city || city !== city.toLowerCase()) return city;
  return city.replace(/(?<![\p{L}\p{M}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

// The place once more at the end of a street line: its own fields have it.
function withoutPlace(line: string, { city, postalCode }: Pick<PostalAddress, 'city' | 'postalCode'>): string {
  const place = [city, postalCode].filter((one) => one !== null).map((one) => one.toLowerCase());
  const end = line.toLowerCase().replace(/[ ,;]+$/, '');
  const again = place.find((one) => end.endsWith(one) && /[,;] *$/.test(end.slice(0, -one.length)));
  const left = again ? line.slice(0, end.length - again.length).replace(/[ ,;]+$/, '') : '';
  if (!/[\p{L}\p{N}]/u.test(left)) return line;
  return withoutPlace(left, { city, postalCode });
}

type Rule = readonly [RegExp, string];

const apply = (text: string, rules: readonly Rule[]) => rules.reduce((all, [from, to]) => all.replace(from, to), text);

function codeIn(country: string, code: string): string {
  return apply(code, codes[country] ?? []);
}

function streetIn(country: string, line: string): string {
  return apply(line, streets[country] ?? [])
    .replace(/ +/g, ' ')
    .trim();
}

/** What stands between the parts of a code. */
const codes: Readonly<Record<string, readonly Rule[]>> = {
  ...each('BR', /^(\d{5})(\d{3})$/, '$1-$2'),
  ...each('CA NL', /^([A-Z]\d[A-Z]|\d{4})(\d[A-Z]\d|[A-Z]{2})$/, '$1 $2'),
  ...each('CZ GR SE SK', /^(\d{3})(\d{2})$/, '$1 $2'),
  ...each('GB GG IM JE', /^([A-Z\d]{2,4})(\d[A-Z]{2})$/, '$1 $2'),
  ...each('IE', /^([A-Z\d]{3})([A-Z\d]{4})$/, '$1 $2'),
  ...each('JP', /^(\d{3})(\d{4})$/, '$1-$2'),
  ...each('PL', /^(\d{2})(\d{3})$/, '$1-$2'),
  ...each('PT', /^(\d{4})(\d{3})$/, '$1-$2'),
  ...each('US AS GU MP PR PW VI', /^(\d{5})(\d{4})$/, '$1-$2'),
};

const from = '(?<![\\p{L}\\p{M}\\p{N}])';
const word = (text: string) => new RegExp(`${from}(?:${text})(?=[\\s\\d]|$)`, 'giu');
const before = (text: string) => new RegExp(`${from}(?:${text})(?=\\s*\\p{N})`, 'giu');

/** Short forms that can mean one thing only. What an abbreviation might also mean is left as it is. */
const streets: Readonly<Record<string, readonly Rule[]>> = {
  ...rules('ID', [word('jln?\\.?'), 'Jalan '], [word('gg\\.?'), 'Gang '], [before('nomor|no\\.?|nr\\.?'), 'No. ']),
  ...rules('MY SG BN', [word('jln?\\.'), 'Jalan ']),
  ...rules('DE AT', [/(?<=\p{Ll})str\.?(?=[\s\d]|$)/gu, 'straße '], [word('str\\.'), 'Straße ']),
  ...rules('CH LI', [/(?<=\p{Ll})str\.?(?=[\s\d]|$)/gu, 'strasse ']),
  ...rules(
    'FR MC BE LU',
    [word('av\\.'), 'avenue '],
    [word('bld?\\.?|boul\\.|bvd\\.?|blvd\\.?|bd\\.?'), 'boulevard '],
    [word('imp\\.'), 'impasse '],
  ),
  ...rules(
    'ES',
    [new RegExp(`${from}c/ ?`, 'giu'), 'Calle '],
    [word('avda?\\.|av\\.'), 'Avenida '],
    [word('p[zl]a\\.'), 'Plaza '],
  ),
  ...rules('IT SM VA', [word('v\\.le'), 'Viale '], [word('p\\.?zza'), 'Piazza '], [word('c\\.so'), 'Corso ']),
  ...rules('BR PT', [word('av\\.'), 'Avenida '], [word('pç[ca]?\\.'), 'Praça ']),
  ...rules('NL', [/(?<=\p{Ll})str\.(?=[\s\d]|$)/gu, 'straat ']),
  ...rules('PL', [word('ul\\.? ?'), 'ul. '], [word('al\\.? ?'), 'al. ']),
  ...rules('MX AR CL CO PE', [word('avda?\\.|av\\.'), 'Avenida ']),
};

function rules(countries: string, ...list: Rule[]): Record<string, readonly Rule[]> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, list]));
}

function each(countries: string, pattern: RegExp, written: string): Record<string, readonly Rule[]> {
  return rules(countries, [pattern, written]);
}
