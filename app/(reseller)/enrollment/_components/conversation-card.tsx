import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { Mine } from '@/lib/enrollment/queries';

/** The way to the reviewer, from when the answers are sent in. */
export function ConversationCard({ mine, words }: { mine: Mine; words: Words }) {
  const { conversation: t } = words;
  if (!mine.sentAt) return null;
  return (
    <Card heading={t.heading}>
      <p>{t.hint}</p>
      <p className="mt-2">
        <Link href="/enrollment/conversation">{t.write}</Link>
      </p>
    </Card>
  );
}
