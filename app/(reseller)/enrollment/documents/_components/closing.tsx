import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { closesAt, maxAttempts } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';

type ClosingProps = { mine: Mine; words: Words; when: When };

/** Until when an answer is waited for, and how many decisions there may be. */
export function Closing({ mine, words, when }: ClosingProps) {
  const { closing: t } = words.documents;
  const waits = mine.status === 'needs_action' || mine.status === 'rejected';
  return (
    <>
      {waits ? (
        <Card heading={t.until}>
          <p>{t.untilMeaning({ day: when.date(closesAt(mine.facts)) })}</p>
        </Card>
      ) : null}
      <Card heading={t.attempts}>
        <p>{t.attemptsMeaning({ used: mine.attempts, of: maxAttempts })}</p>
      </Card>
    </>
  );
}
