import { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { Facts } from '@/lib/delegation/needs';
import { fullName } from '@/lib/field/person-name';
import { apart } from '@/lib/reader/isolate';

/** For which company, by whom asked, which version, until when. */
export async function About({ facts, words }: { facts: Facts; words: Words }) {
  const { letter: t } = words.delegation;
  const when = await dates();
  return (
    <div className="mb-7">
      <Card>
        <SummaryList
          items={[
            { term: t.company, value: facts.organization },
            { term: t.by, value: facts.askedBy },
            { term: t.agreement, value: facts.agreement },
            { term: t.you, value: [fullName(facts), facts.title, facts.email].filter(Boolean).join(', ') },
            ...(facts.status === 'asked' ? [{ term: t.until, value: when.dateTime(facts.expiresAt) }] : []),
            ...(facts.note ? [{ term: t.wrote({ by: apart(facts.askedBy) }), value: facts.note }] : []),
          ]}
        />
      </Card>
    </div>
  );
}
