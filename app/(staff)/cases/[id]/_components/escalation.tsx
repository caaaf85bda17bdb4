import { Asked } from '@/app/_components/asked';
import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { findEscalations, mostShown } from '@/lib/escalation/queries';
import { namesOf } from '@/lib/organization/queries';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import { answerAsLead, escalate } from '../../actions';
import type { Shown } from './shown';

/** What of the case waits for a lead: who put it before them, by when an answer is due, and the forms that answer it or put it there. */
export async function Escalation({ actor, found, words, when }: Shown) {
  const { escalation: t } = words;
  const { shown, older, reasons } = await findEscalations(actor, found.id);
  const waits = shown.some(({ stage }) => stage === 'waits' || stage === 'late');
  if (shown.length === 0 && found.status !== 'in_review') return null;
  const names = await namesOf(shown.map(({ askedById }) => askedById));
  const hidden = { enrollmentId: found.id };
  const against = [...reasonsAgainstHolder(actor, found.facts, found.desk), ...reasons];
  return (
    <div id="escalation" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        <ul className="grid gap-4 text-small">
          {shown.map((asked) => (
            <Asked key={asked.id} by={names.get(asked.askedById) ?? ''} {...{ asked, words, when }} />
          ))}
        </ul>
        {older ? <p className="mt-3 text-muted text-small">{words.shell.older({ shown: mostShown })}</p> : null}
        {waits && actor.lead && !found.desk.own ? (
          <div className="mt-4">
            <Form id="lead" keeps="lead" action={answerAsLead} submit={t.answer} hidden={hidden}>
              <TextArea name="message" label={t.answerLabel} hint={t.answerHint} width="full" rows={3} />
            </Form>
          </div>
        ) : null}
        {found.status === 'in_review' && !actor.lead ? (
          <Details summary={t.escalate}>
            <Form
              id="escalate"
              keeps="escalate"
              action={escalate}
              submit={t.escalate}
              tone="plain"
              hidden={hidden}
              reasons={against.map((reason) => sentence(words, reason))}
            >
              <TextArea name="note" label={t.note} hint={t.noteHint} width="full" rows={3} />
            </Form>
          </Details>
        ) : null}
        {shown.length === 0 && actor.lead ? <p className="text-muted text-small">{t.nothing}</p> : null}
      </Card>
    </div>
  );
}
