import type { Filter } from '@/app/_components/list-filters';
import type { Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import { services } from '@/lib/provider/schema';
import { languagesByName } from '@/lib/reader/languages';
import { countriesByName } from '@/lib/region/names';

/** Where, what for, in which language, by which name. */
export function filtersOf(
  countries: readonly string[],
  { directory: t, services: named }: Words['providers'],
  reader: Locale,
) {
  const places = countriesByName(countries, reader).map(({ iso2, name }) => ({ value: iso2, label: name }));
  const offered = services.map((service) => ({ value: service, label: named[service] }));
  const spoken = languagesByName(reader).map(({ code, name }) => ({ value: code, label: name }));
  return [
    { name: 'country', label: t.country, all: t.everyRegion, choices: places },
    { name: 'service', label: t.service, all: t.everyService, choices: offered },
    { name: 'language', label: t.language, all: t.everyLanguage, choices: spoken },
    { name: 'name', label: t.name, typed: true },
  ] satisfies Filter[];
}
