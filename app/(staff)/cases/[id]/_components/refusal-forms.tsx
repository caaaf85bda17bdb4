import { Form } from '@/components/ui/form';
import { proposeRejection, reject } from '../actions';
import { ReasonAndMessage } from './reason-and-message';
import { Confirm } from './second-person-forms';
import { type DecisionFormProps, hiddenIn } from './shown';

/** The first of the two people a refusal needs. */
export function Propose({ found, words, catalogue, language, title, reasons }: DecisionFormProps) {
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
      <ReasonAndMessage {...{ words, catalogue, language }} hint={t.readByColleague} several />
    </Form>
  );
}

/** The second one: refuses on the ground that stands on the page, or drops the proposal. */
export function Reject(props: DecisionFormProps) {
  return <Confirm {...props} name="reject" action={reject} submit="rejectSubmit" tone="danger" />;
}
