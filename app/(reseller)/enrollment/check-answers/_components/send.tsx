import { sentence } from '@/app/_server/action';
import type { Words } from '@/app/_server/words';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { type EnrollmentEvent, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Mine } from '@/lib/enrollment/queries';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import { fullName } from '@/lib/field/person-name';
import { submit, submitAgain } from '../actions';

type SendProps = { member: Member; mine: Mine; event: EnrollmentEvent; say: Words };

/** The button that sends the answers, what happens then, and why it is closed if it is. */
export async function Send({ member, mine, event, say }: SendProps) {
  const { check: w } = say.profile;
  const reasons = reasonsAgainst(event, member, mine.facts).map((reason) => sentence(say, reason));
  const unchanged = await isUnchanged(mine.facts);
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
      {unchanged && reasons.length === 0 ? (
        <Notice kind="warning" heading={w.unchangedHeading}>
          <p>{w.unchanged}</p>
          <Checkbox name="unchanged" label={say.labels.unchanged} />
        </Notice>
      ) : null}
    </Form>
  );
}

function whatNext(
  event: EnrollmentEvent,
  { facts: { primaryContact, status } }: Mine,
  { profile: { check: w } }: Words,
): string {
  if (event === 'enroll_direct') return w.nextDirect;
  if (event === 'resubmit' || !primaryContact) return beginsAnew(status) ? w.nextAnew : w.nextAgain;
  const { firstName, lastName, email } = primaryContact;
  return w.next({ name: fullName({ firstName, lastName }), address: email });
}

// A decision ended the review before; a question only made it stand still.
function beginsAnew(status: Mine['status']): boolean {
  return decided.includes(status);
}

const decided: readonly Mine['status'][] = ['rejected'];
