import type { DeskReader } from '@/app/_server/desk-reader';
import { type Line, sortChoices } from '@/app/_server/lines';
import type { Member } from '@/lib/actor';
import type { SavedList } from '@/lib/saved-view/lists';
import { keptViews } from '../saved-views/kept-views';
import type { DeskFilter, DeskOf } from './desk';

type Loaded<Row> = Pick<DeskOf, 'how' | 'left' | 'found' | 'among'> &
  DeskOf['searched'] & {
    member: Member;
    saved: SavedList;
    sorts: readonly string[];
    reader: DeskReader;
    list: { written: Readonly<Record<string, string | undefined>>; saved: string | undefined };
    rows: readonly Row[];
  };

/** What stands around a list as it was loaded. */
export function deskOf<Row>(
  loaded: Loaded<Row>,
  filters: readonly DeskFilter[],
  lines: readonly Pick<Line<Row>, 'key' | 'label'>[],
): DeskOf {
  const { how, left, found, among, looked, reach, reader, list, member } = loaded;
  return {
    ...{ filters, how, left, found, among },
    searched: { looked, reach },
    sorts: sortChoices(loaded.sorts, reader.words.deskLists.sorts),
    columns: lines.map(({ key, label }) => ({ value: key, label })),
    ...keptViews({ member, list: loaded.saved, written: list.written, saved: list.saved, reader }),
  };
}
