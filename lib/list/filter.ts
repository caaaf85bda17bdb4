import { readDay } from '@/lib/field/day';
import { cleanLine } from '@/lib/field/one-line';
import { holdsAddress, isSealed, shortened } from './search-text';

// By what a list is narrowed down, as its address says it. Each filter is a line of its list's own table; what it asks of a row stands beside
// the list's statement. What means nothing is left out and told, never refused: addresses are kept, sent and shortened.

/** How a filter is read: what it asks for, and what stands there that means nothing. */
export type Kind<Value> = { read: (written: string) => { value?: Value; left: readonly string[] } };

export type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** The filters in force, each with what it asks for. */
export type ValuesOf<K extends Kinds> = {
  -readonly [Name in keyof K]?: (K[Name] extends Kind<infer Value> ? Value : never) | undefined;
};

/** What an address, or a view somebody saved, asks for. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** What stood in it and was left out. */
export type Left = { name: string; value: string };

const mostOfOne = 50;

/** Some of these, parted by commas. */
export function several<Value extends string>(values: readonly Value[]): Kind<readonly Value[]> {
  return some((part): part is Value => values.some((value) => value === part));
}

/** Some of what is such, parted by commas. */
export function such(means: (part: string) => boolean): Kind<readonly string[]> {
  return some((part): part is string => means(part));
}

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Some of those with an id, parted by commas, or `nobody`. Whether there still is such a one, `onlyThere` is told. */
export const somebody = such((part) => part === 'nobody' || id.test(part));

/** One of these. */
export function one<Value extends string>(values: readonly Value[]): Kind<Value> {
  return {
    read: (written) => {
      const value = values.find((each) => each === written);
      return value === undefined ? { left: [written] } : { value, left: [] };
    },
  };
}

/** What somebody types: part of a name. Sealed, or with an address in it, it names nobody here. */
export const typed: Kind<string> = {
  read: (written) => {
    const value = shortened(cleanLine(written));
    return value === '' || isSealed(value) || holdsAddress(value) ? { left: [written] } : { value, left: [] };
  },
};

/** Months of a calendar, YYYY-MM. */
export const months = such((part) => /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(part));

/** A day of a calendar, YYYY-MM-DD. */
export const day: Kind<string> = {
  read: (written) => {
    const read = readDay(written);
    return 'value' in read && typeof read.value === 'string' ? { value: read.value, left: [] } : { left: [written] };
  },
};

function some<Value extends string>(means: (part: string) => part is Value): Kind<readonly Value[]> {
  return {
    read: (written) => {
      const parts = [...new Set(written.split(','))].filter((part) => part !== '');
      const known = parts.slice(0, mostOfOne).filter(means);
      const left = parts.filter((part, at) => at >= mostOfOne || !means(part));
      return known.length > 0 ? { value: known, left } : { left };
    },
  };
}

/** Parts what is asked for into what is in force and what is left out. */
export function readAsked<K extends Kinds>(kinds: K, asked: Asked): { filters: ValuesOf<K>; left: Left[] } {
  const read = Object.entries(kinds).flatMap(([name, kind]) => {
    const written = asked[name];
    return written ? [{ name, ...kind.read(written) }] : [];
  });
  const filters = Object.fromEntries(
    read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  ) as ValuesOf<K>;
  return { filters, left: read.flatMap(({ name, left }) => left.map((value) => ({ name, value }))) };
}

type Read = { filters: Readonly<Record<string, unknown>>; left: Left[] };

/** Leaves out, too, what there was once: `there` has what can be chosen now. */
export function onlyThere<F extends Read['filters']>(
  { filters, left }: { filters: F; left: Left[] },
  there: Readonly<Record<string, readonly string[]>>,
): { filters: F; left: Left[] } {
  const gone = Object.entries(there).flatMap(([name, known]) =>
    [filters[name] ?? []]
      .flat()
      .flatMap((value) => (known.includes(String(value)) ? [] : [{ name, value: String(value) }])),
  );
  const stays = ([name, value]: [string, unknown]) => {
    const values = Array.isArray(value)
      ? value.filter((each) => !gone.some((one) => one.name === name && one.value === each))
      : value;
    return Array.isArray(values) && values.length === 0 ? [] : [[name, values]];
  };
  return { filters: Object.fromEntries(Object.entries(filters).flatMap(stays)) as F, left: [...left, ...gone] };
}
