import { type Language, type Locale, languages, pseudo } from '@/lib/locale';
import { spokenIn, strange } from '@/lib/reader/pseudo-language';
import { countryNames } from './country-names';

/**
 * A country's name in the reader's language. Codes nobody knows come back as they are. Of our own table, which is the same on every platform,
 * has no code that was withdrawn, and has the program's private ones beside BQ, which is then Bonaire alone (domain fact 8.1, rule 10).
 */
export function countryName(iso2: string, locale: Locale): string {
  const known = names.get(iso2);
  if (!known) return iso2;
  return locale === pseudo ? strange(known.en) : known[locale];
}

const names: ReadonlyMap<string, Record<Language, string>> = new Map(Object.entries(countryNames));

export function isCountry(iso2: string): boolean {
  return names.has(iso2);
}

export function currencyName(code: string, locale: Locale): string {
  const name = currenciesIn(locale).of(code) ?? code;
  return locale === pseudo ? strange(name) : name;
}

/** A region's name in the reader's language. An operator may add regions: their ids come back as they are. */
export function regionName(id: string, locale: Locale): string {
  return regionNames(locale)[id] ?? id;
}

/** Countries sorted as the reader's language sorts them. */
export function countriesByName(codes: readonly string[], locale: Locale): { iso2: string; name: string }[] {
  const { compare } = new Intl.Collator(languages[locale].code);
  return codes
    .map((iso2) => ({ iso2, name: countryName(iso2, locale) }))
    .sort((one, other) => compare(one.name, other.name));
}

const regionNames = spokenIn<Record<string, string>>({
  en: {
    AFRICA: 'Africa',
    APAC: 'Asia and Pacific',
    AUSTRALIA: 'Australia',
    BRAZIL: 'Brazil',
    CANADA: 'Canada',
    EUROPE: 'Europe',
    INDIA: 'India',
    JAPAN: 'Japan',
    KOREA: 'Korea',
    LATAM: 'Latin America and the Caribbean',
    MECEE: 'Middle East, Central Europe and Eastern Europe',
    NEW_ZEALAND: 'New Zealand',
    RUSSIA: 'Russia',
    TAIWAN: 'Taiwan',
    US: 'United States',
  },
  id: {
    AFRICA: 'Afrika',
    APAC: 'Asia dan Pasifik',
    AUSTRALIA: 'Australia',
    BRAZIL: 'Brasil',
    CANADA: 'Kanada',
    EUROPE: 'Eropa',
    INDIA: 'India',
    JAPAN: 'Jepang',
    KOREA: 'Korea',
    LATAM: 'Amerika Latin dan Karibia',
    MECEE: 'Timur Tengah, Eropa Tengah, dan Eropa Timur',
    NEW_ZEALAND: 'Selandia Baru',
    RUSSIA: 'Rusia',
    TAIWAN: 'Taiwan',
    US: 'Amerika Serikat',
  },
});

const books = new Map<Locale, Intl.DisplayNames>();

function currenciesIn(locale: Locale): Intl.DisplayNames {
  const book =
    books.get(locale) ?? new Intl.DisplayNames(languages[locale].code, { type: 'currency', fallback: 'code' });
  books.set(locale, book);
  return book;
}
