import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { maySeeToShared } from '@/lib/saved-view/commands';
import type { SavedList } from '@/lib/saved-view/lists';
import type { SavedRow } from '@/lib/saved-view/queries';
import { removeView, saveView } from './actions';
import { KeepViews } from './keep-views';
import { SavedViews } from './saved-views';

type Kept = {
  member: Member;
  list: SavedList;
  written: Readonly<Record<string, string | undefined>>;
  saved: string | undefined;
  reader: { choices: { kept: readonly SavedRow[] }; words: Words };
};

/** The views of a list that people of a company keep, and the way to keep it as it is now. */
export function keptViews({ member, saved, reader: { choices, words }, ...list }: Kept) {
  const views = choices.kept;
  return {
    views: (
      <>
        {saved === 'gone' ? <Notice kind="success">{words.deskLists.saved.removed}</Notice> : null}
        <SavedViews {...{ views, saved, words }} />
      </>
    ),
    keep: (
      <KeepViews
        {...{ ...list, views, words }}
        seesToShared={maySeeToShared(member)}
        actions={{ save: saveView, remove: removeView }}
      />
    ),
  };
}
