import type { Locale } from '@/lib/locale';

/** A sentence by its number: `#` stands for the number, `none` is said for nought. Which form, the language's own rules decide. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string; none?: string };

/** Says numbers in a language. Source: the plural rules of CLDR. */
export function counting(locale: Locale) {
  const [rules, digits] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)];
  return (count: number | string | undefined, forms: Forms): string => {
    const number = Number(count);
    const form = number === 0 && forms.none !== undefined ? forms.none : (forms[rules.select(number)] ?? forms.other);
    return form.replaceAll('#', digits.format(number));
  };
}
