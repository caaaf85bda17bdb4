import { type Locale, languages as ours, pseudo } from '@/lib/locale';
import { strange } from './pseudo-language';

/** The languages people do business in across the program's countries, by ISO 639 code: the reference data's, and a few of trade. */
export const languages = [
  ...(['am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'dv', 'el', 'en', 'es', 'et', 'eu'] as const),
  ...(['fa', 'fi', 'fil', 'fo', 'fr', 'gl', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk'] as const),
  ...(['km', 'ko', 'ky', 'lo', 'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'nb', 'ne', 'nl', 'pl', 'ps', 'pt', 'ro'] as const),
  ...(['ru', 'rw', 'si', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'tg', 'th', 'tk', 'tr', 'uk', 'ur', 'uz'] as const),
  ...(['vi', 'wo', 'zh'] as const),
] as const;

/** A language's name in the reader's own. */
export function languageName(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames(ours[locale].code, { type: 'language' }).of(code) ?? code;
  return locale === pseudo ? strange(name) : name;
}

/** All of them by the reader's alphabet. */
export function languagesByName(locale: Locale): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(ours[locale].code);
  return languages
    .map((code) => ({ code, name: languageName(code, locale) }))
    .sort((one, other) => compare(one.name, other.name));
}
