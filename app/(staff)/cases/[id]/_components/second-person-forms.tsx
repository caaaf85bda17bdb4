import { Form } from '@/components/ui/form';
import { dropProposal, override, reinstate } from '../actions';
import { type DecisionFormProps, hiddenIn } from './shown';

/** The second of two people does what stands on the page, or drops the proposal. */
export function Override(props: DecisionFormProps) {
  return <Confirm {...props} name="override" action={override} submit="overrideSubmit" />;
}

export function Reinstate(props: DecisionFormProps) {
  return <Confirm {...props} name="reinstate" action={reinstate} submit="reinstateSubmit" />;
}

type ConfirmProps = DecisionFormProps & {
  name: string;
  action: typeof override;
  submit: 'overrideSubmit' | 'reinstateSubmit' | 'rejectSubmit';
  tone?: 'danger';
};

export function Confirm({ name, action, submit, tone, found, words, title, reasons }: ConfirmProps) {
  const { decide: t } = words.staffCase;
  const proposedAt = found.proposal?.at.toISOString() ?? '';
  return (
    <div className="grid gap-4">
      <Form
        key={name}
        keeps={name}
        action={action}
        hidden={{ ...hiddenIn(found), proposedAt }}
        submit={t[submit]}
        tone={tone ?? 'primary'}
        title={title}
        reasons={reasons}
      />
      {found.proposal ? (
        <Form key="drop" action={dropProposal} hidden={hiddenIn(found)} submit={t.drop} tone="plain" />
      ) : null}
    </div>
  );
}
