import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { restore, suspend } from '../actions';
import { type DecisionFormProps, hiddenIn } from './shown';

const decisions = {
  suspend: { action: suspend, submit: 'suspendSubmit', tone: 'danger' },
  restore: { action: restore, submit: 'restoreSubmit', tone: 'primary' },
} as const;

/** A lead's decision, with a word for the company. */
export function Word({ name, found, words, title, reasons }: DecisionFormProps & { name: keyof typeof decisions }) {
  const { decide: t } = words.staffCase;
  const { action, submit, tone } = decisions[name];
  return (
    <Form
      key={name}
      keeps={name}
      action={action}
      hidden={hiddenIn(found)}
      submit={t[submit]}
      tone={tone}
      title={title}
      reasons={reasons}
    >
      <TextArea name="message" label={words.labels.message} hint={t.readByCompany} width="full" rows={3} />
    </Form>
  );
}
