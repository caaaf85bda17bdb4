import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { proposeOverride, proposeReinstatement, restore, suspend } from '../actions';
import { type DecisionFormProps, hiddenIn } from './shown';

const decisions = {
  propose_override: { action: proposeOverride, submit: 'proposeOverrideSubmit', hint: 'readByStaff', tone: 'primary' },
  propose_reinstate: {
    action: proposeReinstatement,
    submit: 'proposeReinstateSubmit',
    hint: 'readByColleagueAndCompany',
    tone: 'primary',
  },
  suspend: { action: suspend, submit: 'suspendSubmit', hint: 'readByCompany', tone: 'danger' },
  restore: { action: restore, submit: 'restoreSubmit', hint: 'readByCompany', tone: 'primary' },
} as const;

/** A decision with a word to it, or the ground the first of two people gives; who reads it is said below. */
export function wordFor(name: keyof typeof decisions) {
  const { action, submit, hint, tone } = decisions[name];
  return ({ found, words, title, reasons }: DecisionFormProps) => {
    const { decide: t } = words.staffCase;
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
        <TextArea name="message" label={words.labels.message} hint={t[hint]} width="full" rows={4} />
      </Form>
    );
  };
}
