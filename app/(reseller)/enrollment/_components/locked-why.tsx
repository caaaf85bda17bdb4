import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';

/** Why something cannot be changed while other things are asked for, and to whom one turns. */
export function LockedWhy({ words }: { words: Words }) {
  return (
    <p>
      {words.reasons.not_asked_for()} <Link href="/enrollment/conversation">{words.conversation.write}</Link>
    </p>
  );
}
