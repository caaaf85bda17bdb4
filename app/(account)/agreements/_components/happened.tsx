import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';

type HappenedProps = { query: { asked?: string | undefined; done?: string | undefined }; words: Words };

/** What came of the reader's last press. */
export function Happened({ query, words }: HappenedProps) {
  const { agreements, delegation } = words;
  const done: Record<string, string> = { ...delegation.asked.done, declined: delegation.declined.done };
  const said = query.asked ? agreements.signers.asked : done[query.done ?? ''];
  return said ? <Notice kind="success">{said}</Notice> : null;
}
