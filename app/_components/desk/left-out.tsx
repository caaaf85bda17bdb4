import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { Left } from '@/lib/list/filter';
import type { DeskOf } from './desk';

/** What the address asked for and means nothing here: the list is shown without it. */
export function LeftOut({ desk: { left, filters }, t }: { desk: DeskOf; t: Words['deskLists'] }) {
  if (left.length === 0) return null;
  const known: Readonly<Record<string, string>> = t.leftNames;
  const named = (name: string) => filters.find((filter) => filter.name === name)?.label ?? known[name];
  return (
    <Notice kind="info">
      <ul>
        {left.slice(0, mostSaid).map(({ name, value }) => {
          const label = named(name);
          return <li key={JSON.stringify({ name, value })}>{saidOf(label, { name, value }, t)}</li>;
        })}
      </ul>
      <p>{t.leftMeans}</p>
    </Notice>
  );
}

const mostSaid = 5;

// Whom an address names by an id alone, nobody knows by it.
function saidOf(label: string | undefined, { name, value }: Left, t: Words['deskLists']): string {
  if (!label) return t.leftUnknown({ name });
  return isId.test(value) ? t.leftSomebody({ name: label }) : t.left({ name: label, value });
}

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
