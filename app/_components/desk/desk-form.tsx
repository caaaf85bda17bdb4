import type { ListAddress, Written } from '@/app/_server/list-address';
import { isForAnother, searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import type { SearchWords } from '../list-toolbar';
import { ForAnother, SearchField } from '../search-field';
import type { DeskOf } from './desk';
import { FilterPanel } from './filter-panel';

type DeskFormProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  desk: DeskOf;
  t: Pick<SearchWords, 'search' | 'find'>;
};

/** What is looked for and by what the list is narrowed down, in one form; on a telephone the filters stand behind a button. */
export async function DeskForm<Query extends Written>({ address, written, desk, t }: DeskFormProps<Query>) {
  const { search = '' } = written;
  const [value, forAnother, { shell, deskLists: d }] = await Promise.all([
    searchText(search),
    isForAnother(search),
    loadWords(),
  ]);
  const asked = ['search', 'sort', ...desk.filters.map(({ name }) => name)];
  const kept = Object.entries(address.words(written)).filter(([name]) => !asked.includes(name));
  const set = desk.filters.filter(({ chosen }) => chosen.length > 0).length;
  return (
    <search aria-label={d.filters} className="block px-4 py-3.5 md:px-6">
      <form key={JSON.stringify(written)} action={seek} className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="list" value={address.path} />
        <input type="hidden" name="brief" value="yes" />
        {kept.map(([name, sent]) => (
          <input key={name} type="hidden" name={name} value={sent} />
        ))}
        <SearchField value={value} t={t} look="md:max-w-96" />
        <details className="filters-in-a-row max-md:basis-full">
          <summary className="touch inline-flex items-center rounded-control border border-edge px-4 font-strong">
            {d.heading({ count: set })}
          </summary>
          <div className="flex flex-wrap items-center gap-2 max-md:mt-2">
            {desk.filters.map((filter) => (
              <FilterPanel key={filter.name} filter={filter} t={d} />
            ))}
            <label className="grid basis-full gap-1 text-small md:hidden">
              {d.sort}
              <select name="sort" defaultValue={written.sort ?? ''} className="box w-full min-w-0">
                <option value="">{d.usual}</option>
                {desk.sorts.map((sort) => (
                  <option key={sort.value} value={sort.value}>
                    {sort.label}
                  </option>
                ))}
              </select>
            </label>
            <Button type="submit">{d.show}</Button>
          </div>
        </details>
      </form>
      {forAnother ? <ForAnother>{shell.searchForAnother}</ForAnother> : null}
    </search>
  );
}
