import { Form } from '@/components/ui/form';
import { dropProposal, proposeRejection, reject } from '../actions';
import { ReasonAndMessage } from './reason-and-message';
import { type DecisionFormProps, hiddenIn } from './shown';

/** The first of the two people a refusal needs. */
export function Propose({ found, words, title, reasons }: DecisionFormProps) {
  const { decide: t } = words.staffCase;
  return (
    <Form
      key="propose"
      keeps="propose"
      action={proposeRejection}
      hidden={hiddenIn(found)}
      submit={t.proposeSubmit}
      tone="danger"
      title={title}
      reasons={reasons}
    >
      <ReasonAndMessage words={words} hint={t.readByColleague} />
    </Form>
  );
}

/** The second one: refuses on the ground that stands on the page, or drops the proposal. */
export function Reject({ found, words, title, reasons }: DecisionFormProps) {
  const { decide: t } = words.staffCase;
  const proposedAt = found.rejectionProposal?.at.toISOString() ?? '';
  return (
    <div className="grid gap-4">
      <Form
        key="reject"
        keeps="reject"
        action={reject}
        hidden={{ ...hiddenIn(found), proposedAt }}
        submit={t.rejectSubmit}
        tone="danger"
        title={title}
        reasons={reasons}
      />
      {found.rejectionProposal ? (
        <Form key="drop" action={dropProposal} hidden={hiddenIn(found)} submit={t.drop} tone="plain" />
      ) : null}
    </div>
  );
}
