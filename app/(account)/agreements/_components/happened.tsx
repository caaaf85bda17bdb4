import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';

type Query = Partial<Record<'asked' | 'done' | 'accepted', string | undefined>>;

/** What came of the reader's last press. */
export function Happened({ query, words }: { query: Query; words: Words }) {
  const { agreements, delegation } = words;
  const done: Record<string, string> = { ...delegation.asked.done, declined: delegation.declined.done };
  const said =
    (query.asked && agreements.signers.asked) ||
    (query.accepted && agreements.newVersion.accepted) ||
    done[query.done ?? ''];
  return said ? <Notice kind="success">{said}</Notice> : null;
}
