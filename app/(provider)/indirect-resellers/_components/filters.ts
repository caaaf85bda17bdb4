import type { DeskFilter } from '@/app/_components/desk/desk';
import type { Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import type { DeskChoices } from '@/lib/mark/choices';
import { accessStates, agreementStates, type ResellerFilters } from '@/lib/partnership/filters';
import { readinessKeys } from '@/lib/partnership/readiness';
import type { Memberships } from '@/lib/region/fit';
import { countriesByName, regionName } from '@/lib/region/names';
import { statesOf } from '@/lib/region/states';

type Reader = { country: string; regions: Memberships; words: Words; language: Locale };

/** The filters of the list with what can be chosen: of countries those of the provider's own region, and whatever is asked for. */
export function filtersOf(set: ResellerFilters, { owners, tags }: DeskChoices, reader: Reader): DeskFilter[] {
  const { country, regions, words, language } = reader;
  const { deskLists: d, partnerships: t } = words;
  const near = [...regions].flatMap(([code, region]) => (region === regions.get(country) ? [code] : []));
  const countries = countriesByName([...new Set([...near, ...(set.country ?? [])])], language);
  const agreement = { signed: t.resellers.signed, older: t.resellers.olderVersion, unsigned: t.resellers.unsigned };
  const choices: Record<
    keyof ResellerFilters,
    Omit<Extract<DeskFilter, { choices: unknown }>, 'name' | 'label' | 'chosen'> | { day: true }
  > = {
    country: { choices: countries.map(({ iso2, name }) => ({ value: iso2, label: name })) },
    state: {
      choices: statesIn(
        set,
        country,
        countries.map(({ iso2 }) => iso2),
      ),
      names: true,
    },
    lacks: { choices: readinessKeys.map((value) => ({ value, label: t.resellers.lacks[value] })) },
    agreement: { choices: agreementStates.map((value) => ({ value, label: agreement[value] })) },
    partner_id: { choices: (['has', 'none'] as const).map((value) => ({ value, label: d.partnerId[value] })) },
    access: { choices: accessStates.map((value) => ({ value, label: t.access[value] })) },
    owner: {
      choices: [{ value: 'nobody', label: d.nobody }, ...owners.map(({ id, name }) => ({ value: id, label: name }))],
    },
    tag: {
      choices: [...new Set([...tags, ...(set.tag ?? [])])].map((value) => ({ value, label: value })),
      names: true,
    },
    since_from: { day: true },
    since_to: { day: true },
    region: { choices: [...new Set(regions.values())].map((value) => ({ value, label: regionName(value, language) })) },
  };
  return Object.entries(choices).map(([name, shown]) => ({
    name,
    label: d.names[name as keyof ResellerFilters],
    chosen: [set[name as keyof ResellerFilters] ?? []].flat(),
    ...shown,
  }));
}

// Of the countries one looks at, else of the provider's own: the states of all would be hundreds.
function statesIn({ country, state = [] }: ResellerFilters, own: string, known: readonly string[]) {
  const asked = [...(country ?? [own]), ...state.map((one) => one.slice(0, 2))];
  return known
    .filter((code) => asked.includes(code))
    .flatMap((code) => (statesOf(code) ?? []).map((one) => ({ value: `${code}-${one.code}`, label: one.name })));
}
