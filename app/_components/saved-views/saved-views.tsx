import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { hrefOf } from '@/lib/saved-view/lists';
import type { SavedRow } from '@/lib/saved-view/queries';

type SavedViewsProps = {
  views: readonly SavedRow[];
  /** The one that was opened. */
  saved: string | undefined;
  words: Words;
};

/** The views kept under a name, one's own before those that colleagues share. */
export function SavedViews({ views, saved, words }: SavedViewsProps) {
  const { saved: t } = words.deskLists;
  if (views.length === 0) return null;
  return (
    <nav aria-label={t.heading}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {views.map(({ id, list, asked, name, mine, owner }) => (
          <li key={id}>
            <Link
              href={hrefOf(list, asked, id)}
              aria-current={saved === id ? 'page' : undefined}
              className="aria-[current]:font-strong"
            >
              <bdi>{mine ? name : t.open({ name, owner })}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
