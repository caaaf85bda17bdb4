import type { ListAddress, Written } from '@/app/_server/list-address';
import { isForAnother, searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { type Choice, Select } from '@/components/ui/select';

/**
 * What a list can be narrowed to by one part of its address: one of these values, or a text. `all`: the word for not narrowing; `names`: the
 * values are names, which stay as they are in every language.
 */
export type Filter = { name: string; label: string } & (
  | { all: string; choices: readonly Choice[]; names?: boolean }
  | { typed: true }
);

/** `filters` names the form to those who do not see it. */
export type FilterWords = { filters: string; show: string; forget: string };

type ListFiltersProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  filters: readonly Filter[];
  t: FilterWords;
};

/** All by which a list is narrowed at once. It only asks: every list has an address, and the form leads there. */
export async function ListFilters<Query extends Written>({ address, written, filters, t }: ListFiltersProps<Query>) {
  const typed = filters.flatMap((filter) => ('typed' in filter ? [written[filter.name] ?? ''] : []));
  const [forAnother, { shell }] = await Promise.all([Promise.all(typed.map(isForAnother)), loadWords()]);
  const names = filters.map(({ name }) => name);
  const rest = Object.fromEntries(Object.entries(written).filter(([name]) => !names.includes(name))) as Query;
  const kept = Object.entries(address.words(rest)).filter(([name]) => !names.includes(name));
  const all = address.href(rest);
  return (
    <search aria-label={t.filters} className="sheet mb-7 block px-5 pt-5 pb-4 md:px-6">
      <form
        key={JSON.stringify(written)}
        action={seek}
        className="grid gap-x-4 md:grid-cols-2 lg:grid-cols-4 [&>div]:mb-4"
      >
        <input type="hidden" name="list" value={address.path} />
        {kept.map(([name, sent]) => (
          <input key={name} type="hidden" name={name} value={sent} />
        ))}
        {filters.map((filter) => (
          <FilterField key={filter.name} filter={filter} value={written[filter.name]} />
        ))}
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2 md:col-span-full">
          <Button type="submit">{t.show}</Button>
          {address.href(written) === all ? null : <Link href={all}>{t.forget}</Link>}
        </p>
      </form>
      {forAnother.includes(true) ? (
        <p role="status" className="text-small">
          {shell.searchForAnother}
        </p>
      ) : null}
    </search>
  );
}

async function FilterField({ filter, value = '' }: { filter: Filter; value: string | undefined }) {
  const { name, label } = filter;
  if ('typed' in filter) {
    const text = await searchText(value);
    return <Field name={name} type="search" label={label} value={text} autoComplete="off" width="full" />;
  }
  const { all, choices, names = false } = filter;
  return <Select {...{ name, label, value, choices, names }} empty={all} width="full" />;
}
