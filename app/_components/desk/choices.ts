import type { DeskReader } from '@/app/_server/desk-reader';
import { now } from '@/lib/clock';
import { countriesByName, regionName } from '@/lib/region/names';
import type { DeskFilter, Shown } from './desk';

/** The filters of a list as its form shows them: in the order of `shown`. */
export function shownFilters<Set extends object>(
  set: Set,
  shown: Partial<Record<keyof Set & string, Shown>>,
  labels: Record<keyof Set & string, string>,
): DeskFilter[] {
  const names = Object.keys(shown) as (keyof Set & string)[];
  return names.flatMap((name): DeskFilter[] => {
    const how: Shown | undefined = shown[name];
    const chosen = [set[name] ?? []].flat().map(String);
    return how ? [{ name, label: labels[name], chosen, ...how }] : [];
  });
}

/** Of few values each with its word. */
export function worded<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>): Shown {
  return { choices: values.map((value) => ({ value, label: words[value] })) };
}

/** The countries of the reader's own region, and whatever is asked for. */
export function countriesNear({ country, regions, language }: DeskReader, asked: readonly string[] = []): Shown {
  const near = [...regions].flatMap(([code, region]) => (region === regions.get(country) ? [code] : []));
  const known = countriesByName([...new Set([...near, ...asked])], language);
  return { choices: known.map(({ iso2, name }) => ({ value: iso2, label: name })) };
}

export function regionsOf({ regions, language }: DeskReader): Shown {
  return { choices: [...new Set(regions.values())].map((value) => ({ value, label: regionName(value, language) })) };
}

export function ownersOf({ choices, words }: DeskReader): Shown {
  const owners = choices.owners.map(({ id, name }) => ({ value: id, label: name }));
  return { choices: [{ value: 'nobody', label: words.deskLists.nobody }, ...owners] };
}

export function tagsOf({ choices }: DeskReader, asked: readonly string[] = []): Shown {
  return { choices: [...new Set([...choices.tags, ...asked])].map((value) => ({ value, label: value })), names: true };
}

/** This month and the eleven after it, and whatever is asked for. */
export function monthsAhead({ when }: DeskReader, asked: readonly string[] = []): Shown {
  const [year = 0, month = 0] = when.isoDay(now()).split('-').map(Number);
  const ahead = Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7),
  );
  const all = [...new Set([...ahead, ...asked])].toSorted();
  return { choices: all.map((one) => ({ value: one, label: when.month(`${one}-01`) })) };
}
