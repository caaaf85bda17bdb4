import { LetterCode } from '@/app/_components/letter-code';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import type { View } from './view';

type AskFormProps = View & {
  /** The tab's name: the page's heading. */
  title: string;
  /** For a company other than the one invited. */
  own?: boolean;
};

/** Asks whoever sent the invitation for a new link. Signed out, the code of the letter shows that its reader asks. */
export function AskForm({ title, own = false, ...view }: AskFormProps) {
  const { found, answers, hidden, words } = view;
  const { ask: t } = words.invitedOver;
  return (
    <Card heading={own ? t.own : t.heading}>
      <p className="mb-5 text-muted">{own ? t.ownMeaning(found) : t.meaning(found)}</p>
      <Form keeps="ask" action={answers.ask} title={title} submit={own ? t.ownSubmit : t.submit} hidden={hidden}>
        {view.person ? null : <LetterCode code={view.code ?? null} />}
        <Field name="name" label={t.name} autoComplete="name" />
        <TextArea name="message" label={t.message} optional rows={3} />
      </Form>
    </Card>
  );
}
