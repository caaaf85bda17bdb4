import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { awaitsAnswer } from '@/lib/enrollment/answer-time';
import { closesAt } from '@/lib/enrollment/needs';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import { extensions } from '@/lib/verification/schema';
import { giveMoreTime } from '../../fix-actions';
import { hiddenIn, type Shown } from './shown';

/** Until when the company's answer is waited for, and more time for it. Nothing where none is waited for. */
export function AnswerTime({ actor, found, words, when }: Shown) {
  if (!awaitsAnswer(found.facts)) return null;
  const { caseFixes: t } = words;
  const until = closesAt(found.facts);
  const reasons = reasonsAgainstHolder(actor, found.facts, found.desk).map((reason) => sentence(words, reason));
  return (
    <div id="answer-time" className="min-w-0 scroll-mt-4">
      <Card heading={t.time.heading}>
        <p>{t.time.until({ day: when.date(until) })}</p>
        {found.answerBy ? <p className="text-muted text-small">{t.time.longer}</p> : null}
        <Details summary={t.time.open}>
          <Form
            key={`extend-${until.getTime()}`}
            id="extend"
            action={giveMoreTime}
            hidden={{ ...hiddenIn(found), until: until.toISOString() }}
            submit={t.time.submit}
            tone="plain"
            reasons={reasons}
          >
            <Select
              name="days"
              label={words.labels.days}
              hint={t.time.hint}
              value="7"
              choices={extensions.map((count) => ({ value: count, label: t.time.days({ count: Number(count) }) }))}
            />
          </Form>
        </Details>
      </Card>
    </div>
  );
}
