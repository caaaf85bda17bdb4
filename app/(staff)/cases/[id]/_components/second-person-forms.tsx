import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { dropProposal, override, proposeOverride, proposeReinstatement, reinstate } from '../actions';
import { type DecisionFormProps, hiddenIn } from './shown';

/** The first of two people says why; who reads it is said below the words. */
export function ProposeOverride(props: DecisionFormProps) {
  return <Ground {...props} name="propose-override" action={proposeOverride} submit="proposeOverrideSubmit" />;
}

export function ProposeReinstatement(props: DecisionFormProps) {
  return <Ground {...props} name="propose-reinstate" action={proposeReinstatement} submit="proposeReinstateSubmit" />;
}

/** The second one does what stands on the page, or drops the proposal. */
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

type GroundProps = DecisionFormProps & {
  name: string;
  action: typeof proposeOverride;
  submit: 'proposeOverrideSubmit' | 'proposeReinstateSubmit';
};

function Ground({ name, action, submit, found, words, title, reasons }: GroundProps) {
  const { decide: t } = words.staffCase;
  const hint = submit === 'proposeOverrideSubmit' ? t.readByStaff : t.readByColleagueAndCompany;
  return (
    <Form
      key={name}
      keeps={name}
      action={action}
      hidden={hiddenIn(found)}
      submit={t[submit]}
      title={title}
      reasons={reasons}
    >
      <TextArea name="message" label={words.labels.message} hint={hint} width="full" rows={4} />
    </Form>
  );
}
