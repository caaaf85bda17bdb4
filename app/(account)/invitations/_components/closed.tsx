import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { Reasons } from '@/components/ui/reasons';
import type { Reason } from '@/lib/refusal';

/** Why nobody can be invited now, and where that is cured; nothing when somebody can. */
export function Closed({ reasons, words }: { reasons: readonly Reason[]; words: Words }) {
  if (reasons.length === 0) return null;
  return (
    <Notice kind="warning" heading={words.invitations.closed}>
      <Reasons reasons={reasons.map((reason) => sentence(words, reason))} />
    </Notice>
  );
}
