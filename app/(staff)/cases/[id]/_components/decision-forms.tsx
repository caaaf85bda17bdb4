import type { ReactNode } from 'react';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form } from '@/components/ui/form';
import type { Reason } from '@/components/ui/reasons';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { Decision } from '@/lib/verification/decisions';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { reviewReasons } from '@/lib/verification/review-reasons';
import { fixableFields } from '@/lib/verification/schema';
import { approve, askForFix, dropProposal, proposeRejection, reinstate, reject, restore, suspend } from '../actions';
import { hiddenIn, type Shown } from './shown';

type FormProps = Shown & { title: string; reasons: readonly Reason[] };

/** The form of each decision. Keyed, so that what was typed for one is not taken for another. */
export const forms: Record<Decision, (props: FormProps) => ReactNode> = {
  approve: Approve,
  ask: Ask,
  propose: Propose,
  reject: Reject,
  reinstate: (props) => <Word {...props} name="reinstate" />,
  suspend: (props) => <Word {...props} name="suspend" />,
  restore: (props) => <Word {...props} name="restore" />,
};

function Approve({ found, say, title, reasons }: FormProps) {
  const { decide: w } = say.staffCase;
  const options = reviewersChecks.map((check) => ({ value: check, label: say.staff.checks[check] }));
  return (
    <Form
      key="approve"
      action={approve}
      hidden={hiddenIn(found)}
      submit={w.approveSubmit}
      title={title}
      reasons={reasons}
    >
      <CheckboxGroup name="passed" label={w.passed} options={options} />
    </Form>
  );
}

function Ask({ found, say, title, reasons }: FormProps) {
  const { decide: w } = say.staffCase;
  return (
    <Form key="ask" action={askForFix} hidden={hiddenIn(found)} submit={w.askSubmit} title={title} reasons={reasons}>
      <Select
        name="field"
        label={say.labels.field}
        empty={w.chooseField}
        choices={fixableFields.map((field) => ({ value: field, label: say.reviewFields[field] }))}
      />
      <ReasonAndMessage say={say} hint={w.readByCompany} />
    </Form>
  );
}

function Propose({ found, say, title, reasons }: FormProps) {
  const { decide: w } = say.staffCase;
  return (
    <Form
      key="propose"
      action={proposeRejection}
      hidden={hiddenIn(found)}
      submit={w.proposeSubmit}
      tone="danger"
      title={title}
      reasons={reasons}
    >
      <ReasonAndMessage say={say} hint={w.readByColleague} />
    </Form>
  );
}

function Reject({ found, say, title, reasons }: FormProps) {
  const { decide: w } = say.staffCase;
  const proposedAt = found.rejectionProposal?.at.toISOString() ?? '';
  return (
    <div className="grid gap-4">
      <Form
        key="reject"
        action={reject}
        hidden={{ ...hiddenIn(found), proposedAt }}
        submit={w.rejectSubmit}
        tone="danger"
        title={title}
        reasons={reasons}
      />
      <Form key="drop" action={dropProposal} hidden={hiddenIn(found)} submit={w.drop} tone="plain" />
    </div>
  );
}

const words = {
  reinstate: { action: reinstate, submit: 'reinstateSubmit', tone: 'primary' },
  suspend: { action: suspend, submit: 'suspendSubmit', tone: 'danger' },
  restore: { action: restore, submit: 'restoreSubmit', tone: 'primary' },
} as const;

function Word({ name, found, say, title, reasons }: FormProps & { name: keyof typeof words }) {
  const { decide: w } = say.staffCase;
  const { action, submit, tone } = words[name];
  return (
    <Form
      key={name}
      action={action}
      hidden={hiddenIn(found)}
      submit={w[submit]}
      tone={tone}
      title={title}
      reasons={reasons}
    >
      <TextArea name="message" label={say.labels.message} hint={w.readByCompany} width="full" rows={3} />
    </Form>
  );
}

function ReasonAndMessage({ say, hint }: Pick<Shown, 'say'> & { hint: string }) {
  const choices = reviewReasons.map((reason) => ({ value: reason, label: say.reviewReasons[reason].label }));
  return (
    <>
      <Select name="reason" label={say.labels.reason} empty={say.staffCase.decide.chooseReason} choices={choices} />
      <TextArea name="message" label={say.labels.message} hint={hint} width="full" rows={4} />
    </>
  );
}
