import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { SavedCount } from '@/lib/overview/saved';
import { hrefOf } from '@/lib/saved-view/lists';
import { numberOf } from './numbers';

type SavedProps = { views: readonly SavedCount[]; words: Words; write: (count: number) => string };

/** The views of lists that are kept under a name, each with how many it holds. */
export function Saved({ views, words, write }: SavedProps) {
  const { overview: t, deskLists: d } = words;
  if (views.length === 0) return null;
  return (
    <Card heading={d.saved.heading}>
      <ul className="grid gap-2.5">
        {views.map(({ id, list, asked, name, mine, owner, total }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <Link href={hrefOf(list, asked, id)} className="wrap-anywhere">
              <bdi>{mine ? name : d.saved.open({ name, owner })}</bdi>
            </Link>
            {total ? (
              <span className="shrink-0 whitespace-nowrap font-strong tabular-nums">{numberOf(total, t, write)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
