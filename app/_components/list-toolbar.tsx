import { isForAnother, searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { loadWords } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { ForAnother, SearchField } from './search-field';

export type SearchProps = {
  /** The list's address. */
  action: string;
  /** What else the address asks for, sent along unseen. */
  hidden: Readonly<Record<string, string>>;
  /** As the address has it. */
  value: string;
  t: Pick<SearchWords, 'search' | 'find' | 'forget'>;
  /** The same list without the search. */
  all: string;
};

/** `filters` names the views to those who do not see them. */
export type SearchWords = { filters: string; search: string; find: string; forget: string };

type ToolbarProps = { label: string; views: readonly ViewItem[]; search: SearchProps };

export type ViewItem = { href: string; label: string; current: boolean };

/** Which rows of a list, and the search among them. Every list has an address, and its search leads there. */
export function ListToolbar({ label, views, search }: ToolbarProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-line border-b px-4 py-3.5">
      <Views label={label} views={views} />
      <Search {...search} />
    </div>
  );
}

/** Which rows of a list: one link for each view. */
export function Views({ label, views }: Pick<ToolbarProps, 'label' | 'views'>) {
  if (views.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view.href}>
            <ViewLink {...view} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewLink({ href, label, current }: ViewItem) {
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className="inline-flex items-center rounded-full border border-edge px-3 py-1.5 text-ink text-small no-underline hover:border-ink pointer-coarse:min-h-11 aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
    >
      {label}
    </Link>
  );
}

async function Search({ action, hidden, value: written, t, all }: SearchProps) {
  const [value, forAnother, { shell }] = await Promise.all([searchText(written), isForAnother(written), loadWords()]);
  return (
    <search className="min-w-0 flex-1 basis-64 lg:max-w-120">
      <form action={seek} className="flex flex-wrap items-center gap-2 md:flex-nowrap">
        <input type="hidden" name="list" value={action} />
        {Object.entries(hidden).map(([name, sent]) => (
          <input key={name} type="hidden" name={name} value={sent} />
        ))}
        <SearchField key={`${Object.values(hidden).join(' ')} ${value}`} value={value} t={t} look="" />
        {written ? <Link href={all}>{t.forget}</Link> : null}
      </form>
      {forAnother ? <ForAnother>{shell.searchForAnother}</ForAnother> : null}
    </search>
  );
}
