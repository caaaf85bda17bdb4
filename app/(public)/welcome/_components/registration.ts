import type { Words } from '@/app/_server/words';
import { type Locale, languages } from '@/lib/locale';
import { countryRules } from '@/lib/region/country-rules';

/** Whether a country asks for a registration ID, and which of its kinds it takes. Source: domain fact 1.5. */
export function registrationOf(
  country: string,
  language: Locale,
  { welcome: { country: t }, places }: Pick<Words, 'welcome' | 'places'>,
): string {
  const { registrationIdRequired, registrationIdKinds } = countryRules(country);
  if (!registrationIdRequired) return t.registrationOptional;
  const list = new Intl.ListFormat(languages[language].code, { type: 'disjunction' });
  const kinds = list.format(registrationIdKinds.map((kind) => places.registrationIds[kind]));
  return registrationIdKinds.length > 1 ? t.registrationNeeded({ kinds }) : t.registrationOne({ kinds });
}
