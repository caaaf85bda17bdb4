import { type Language, languages } from '@/lib/locale';

/** How many: exactly, or at least so many where nobody counted on. */
export type Count = number | { atLeast: number };

/** What was counted no further than `most`. */
export const upTo = (count: number, most: number): Count => (count < most ? count : { atLeast: most });

/** A sentence by its number. `#` stands for the number; a sentence that names anything else takes it instead: a name may hold a `#`. */
type Form = string | ((number: string) => string);

/** `none` is said for nought. Which of the others, the language's own rules decide. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, Form>> & { other: Form; none?: Form };

/** Says numbers in a language. Source: the plural rules of CLDR. */
export function counting(locale: Language) {
  const { code } = languages[locale];
  const [rules, digits] = [new Intl.PluralRules(code), new Intl.NumberFormat(code)];
  return (count: Count | undefined, forms: Forms): string => {
    if (count === undefined) return said(forms.other, '');
    if (typeof count === 'object') return said(forms.other, `${digits.format(count.atLeast)}+`);
    const form = count === 0 && forms.none !== undefined ? forms.none : (forms[rules.select(count)] ?? forms.other);
    return said(form, digits.format(count));
  };
}

/** Says how long something lasts: in hours from two hours on. */
export function lasting(
  locale: Language,
  forms: { minutes: Forms; hours: Forms },
): (minutes: number | undefined) => string {
  const counted = counting(locale);
  return (minutes = 0) =>
    minutes >= 120 ? counted(Math.ceil(minutes / 60), forms.hours) : counted(minutes, forms.minutes);
}

function said(form: Form, number: string): string {
  return typeof form === 'string' ? form.replaceAll('#', number) : form(number);
}
