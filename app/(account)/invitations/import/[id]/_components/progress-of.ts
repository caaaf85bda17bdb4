import type { Progress } from '@/app/_components/progress-watch';
import type { Words } from '@/app/_server/words';
import type { FoundList } from '@/lib/invitation-list/queries';
import { countsOf } from '../../_components/counts';

/** How far a list has come. */
export function progressOf({ status, tally }: FoundList, words: Words): Progress {
  const { sent, ready } = countsOf(tally);
  const said = words.invitationLists.list.progress({ sent, all: sent + ready });
  return { sending: status === 'sending', done: sent, of: sent + ready, said };
}
