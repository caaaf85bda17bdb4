import type { Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import { services } from '@/lib/provider/schema';
import { languagesByName } from '@/lib/reader/languages';

/** The services a provider can tick, each with what it means. */
export function serviceChoices({ providers: t }: Words) {
  return services.map((service) => ({
    value: service,
    label: t.services[service],
    detail: t.profile.serviceDetails[service],
  }));
}

/** Every language by the reader's alphabet, those already chosen first. */
export function languageChoices(chosen: readonly string[], locale: Locale) {
  const all = languagesByName(locale).map(({ code, name }) => ({ value: code, label: name }));
  const isChosen = ({ value }: { value: string }) => chosen.includes(value);
  return [...all.filter(isChosen), ...all.filter((one) => !isChosen(one))];
}
