import type { Words } from '@/app/_server/words';
import type { FoundList } from '@/lib/invitation-list/queries';
import { countsOf } from '../../_components/counts';

/** How far a list has come, as numbers and in the reader's words. `sending`: whether more is to come. */
export type Progress = { sending: boolean; done: number; of: number; said: string };

export function progressOf({ status, tally }: FoundList, words: Words): Progress {
  const { sent, ready } = countsOf(tally);
  const said = words.invitationLists.list.progress({ sent, all: sent + ready });
  return { sending: status === 'sending', done: sent, of: sent + ready, said };
}
