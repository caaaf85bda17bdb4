import type { ListAddress, Written } from '@/app/_server/list-address';
import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Total } from '@/lib/list/total';
import { type DeskOf, saidOf } from './desk';
import { isNarrowed, withoutFilters } from './narrowed';

type DeskSaidProps<Query extends Written> = {
  address: ListAddress<Query>;
  written: Query;
  desk: DeskOf;
  t: Words['deskLists'];
};

/** How many are found, and by what the list is narrowed down, each with its own way out. */
export function DeskSaid<Query extends Written>({ address, written, desk, t }: DeskSaidProps<Query>) {
  const set = desk.filters.filter(({ chosen }) => chosen.length > 0);
  const narrowed = isNarrowed({ written, desk });
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-3.5 text-small empty:hidden md:px-6">
      {desk.found ? <p className="text-muted">{totalSaid(desk.found, narrowed ? desk.among : null, t)}</p> : null}
      {set.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {set.map((filter) => (
            <li
              key={filter.name}
              className="inline-flex items-center gap-2 rounded-small bg-sea-wash px-2.5 py-1 text-sea-deep wrap-anywhere"
            >
              <bdi>{t.isSet({ name: filter.label, value: saidOf(filter) })}</bdi>
              <Link
                href={address.href({ ...written, [filter.name]: '' })}
                aria-label={t.drop({ name: filter.label })}
                className="text-sea-deep no-underline pointer-coarse:p-2"
              >
                ×
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {narrowed ? <Link href={withoutFilters({ address, written, desk })}>{t.clear}</Link> : null}
      {desk.keep ? <Link href="#keep-view">{t.keep}</Link> : null}
    </div>
  );
}

function totalSaid(found: Total, among: Total | null, t: Words['deskLists']): string {
  const count = ({ count, atLeast }: Total) => (atLeast ? { atLeast: count } : count);
  return among
    ? t.foundOf({ count: count(found), all: t.number({ count: count(among) }) })
    : t.found({ count: count(found) });
}
