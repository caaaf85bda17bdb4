import type { Locale } from '@/lib/locale';

type Forms<T> = { one?: T; other: T };

/** Chooses among the forms a language has for a number, by Intl.PluralRules. */
export function pluralIn(locale: Locale) {
  const rules = new Intl.PluralRules(locale);
  return <T>(count: number, { other, ...forms }: Forms<T>): T => {
    const form = rules.select(count);
    return form === 'one' ? (forms.one ?? other) : other;
  };
}
