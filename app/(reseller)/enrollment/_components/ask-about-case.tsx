import { Asked } from '@/app/_components/asked';
import type { When } from '@/app/_server/dates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { Member } from '@/lib/actor';
import type { Mine } from '@/lib/enrollment/queries';
import { findEscalations, mostShown } from '@/lib/escalation/queries';
import { namesOf } from '@/lib/organization/queries';
import { askAboutCase } from '../actions';

/** The way to the review leads once the days planned are over, when that will be before, and what became of what was asked. */
export async function AskAboutCase({
  member,
  mine,
  words,
  when,
}: {
  member: Member;
  mine: Mine;
  words: Words;
  when: When;
}) {
  const { shown, older, reasons } = await findEscalations(member, mine.id);
  const asked = shown.filter(({ side }) => side === 'company');
  const inReview = mine.status === 'in_review';
  if (!inReview && asked.length === 0) return null;
  const { escalation: t } = words;
  const names = await namesOf(asked.map(({ askedById }) => askedById));
  return (
    <div id="ask" className="min-w-0 scroll-mt-4">
      <Card heading={t.ask}>
        {inReview ? <p>{t.meaning}</p> : null}
        <ul className="my-3 grid gap-4 text-small">
          {asked.map((one) => (
            <Asked key={one.id} asked={one} by={names.get(one.askedById) ?? ''} {...{ words, when }} />
          ))}
        </ul>
        {older ? <p className="mb-3 text-muted text-small">{words.shell.older({ shown: mostShown })}</p> : null}
        {inReview ? (
          <Form
            id="ask-form"
            action={askAboutCase}
            submit={t.ask}
            tone="plain"
            reasons={reasons.map((reason) => sentence(words, reason))}
          />
        ) : null}
      </Card>
    </div>
  );
}
