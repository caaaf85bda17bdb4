import { sentence } from '@/app/_server/action';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { Member } from '@/lib/actor';
import { type EnrollmentEvent, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Mine } from '@/lib/enrollment/queries';
import { fullName } from '@/lib/person-name';
import { submit, submitAgain } from '../actions';

type SendProps = { member: Member; mine: Mine; event: EnrollmentEvent; say: Words };

/** The button that sends the answers, what happens then, and why it is closed if it is. */
export function Send({ member, mine, event, say }: SendProps) {
  const { check: w } = say.profile;
  const reasons = reasonsAgainst(event, member, mine.facts).map((reason) => sentence(say, reason));
  const again = event === 'resubmit' || event === 'resubmit_contact';
  return (
    <Form
      action={again ? submitAgain : submit}
      title={w.heading}
      submit={again ? w.submitAgain : w.submit}
      hidden={{ seen: `${mine.version}` }}
      reasons={reasons}
    >
      {reasons.length === 0 ? <p>{whatNext(event, mine, say)}</p> : null}
    </Form>
  );
}

function whatNext(
  event: EnrollmentEvent,
  { facts: { primaryContact } }: Mine,
  { profile: { check: w } }: Words,
): string {
  if (event === 'enroll_direct') return w.nextDirect;
  if (event === 'resubmit' || !primaryContact) return w.nextAgain;
  const { firstName, lastName, email } = primaryContact;
  return w.next({ name: fullName({ firstName, lastName }), address: email });
}
