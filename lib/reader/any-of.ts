import { type Locale, languages } from '@/lib/locale';

/** What one of several can be, in a sentence: "a, b or c". */
export function anyOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languages[locale].code, { type: 'disjunction' }).format(names);
}
