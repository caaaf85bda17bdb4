import type { Member } from '@/lib/actor';
import { onlyThere } from '@/lib/list/filter';
import { findDesk } from '@/lib/mark/choices';
import { regionsToday } from '@/lib/region/queries';
import type { SavedList } from '@/lib/saved-view/lists';
import { dates } from './dates';
import { person } from './gates';
import { accountInUse } from './session';
import { loadWords, locale } from './words';

/** By what a list with filters is shown: what can be chosen, the reader's own country and kind, the regions as they are today, and their language. */
export async function deskReader(member: Member, list: SavedList) {
  const [choices, signed, regions, words, when, language] = await Promise.all([
    findDesk(member, list),
    person(),
    regionsToday(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const account = accountInUse(signed);
  return {
    choices,
    country: account?.country ?? '',
    kind: account?.kind ?? 'reseller',
    regions,
    words,
    when,
    language,
  };
}

export type DeskReader = Awaited<ReturnType<typeof deskReader>>;

type Read<F> = Parameters<typeof onlyThere>[0] & { filters: F };

/** Leaves out, too, owners who left and regions that are no more. */
export function stillThere<F extends Read<unknown>['filters']>(
  read: { filters: F; left: Read<F>['left'] },
  { choices, regions }: DeskReader,
) {
  const colleagues = choices.owners.map(({ id }) => id);
  return onlyThere(read, {
    region: [...regions.values()],
    owner: ['nobody', ...colleagues],
    sender: colleagues,
  });
}
