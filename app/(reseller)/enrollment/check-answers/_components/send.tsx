import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { reasonsAgainstAlike } from '@/lib/duplicate/answers';
import { declarationVersion } from '@/lib/enrollment/declaration';
import { type EnrollmentEvent, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Mine } from '@/lib/enrollment/queries';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import { fullName } from '@/lib/field/person-name';
import { submit, submitAgain } from '../actions';

type SendProps = { member: Member; mine: Mine; event: EnrollmentEvent; words: Words };

/** The button that sends the answers, what happens then, and why it is closed if it is. */
export async function Send({ member, mine, event, words }: SendProps) {
  const { check: t } = words.profile;
  const alike = event === 'enroll_direct' ? [] : await reasonsAgainstAlike(member);
  const reasons = [...reasonsAgainst(event, member, mine.facts), ...alike].map((reason) => sentence(words, reason));
  const unchanged = await isUnchanged(mine.facts);
  const again = event === 'resubmit' || event === 'resubmit_contact';
  return (
    <Form
      action={again ? submitAgain : submit}
      title={t.heading}
      submit={again ? t.submitAgain : t.submit}
      hidden={{ seen: `${mine.version}` }}
      reasons={reasons}
    >
      {reasons.length === 0 ? (
        <>
          <p className="mb-5">{whatNext(event, mine, words)}</p>
          {unchanged ? (
            <Notice kind="warning" heading={t.unchangedHeading}>
              <p>{t.unchanged}</p>
              <Checkbox name="unchanged" label={words.labels.unchanged} />
            </Notice>
          ) : null}
          {event === 'enroll_direct' ? (
            <Notice kind="warning" heading={t.irreversibleHeading}>
              <p>{t.irreversible}</p>
              <Checkbox name="irreversible" label={words.labels.irreversible} />
            </Notice>
          ) : null}
          <Checkbox name="declared" value={declarationVersion} label={words.labels.declared} hint={t.declaredHint} />
        </>
      ) : null}
    </Form>
  );
}

function whatNext(
  event: EnrollmentEvent,
  { facts: { primaryContact, status } }: Mine,
  { profile: { check: t } }: Words,
): string {
  if (event === 'enroll_direct') return t.nextDirect;
  if (event === 'resubmit' || !primaryContact) return beginsAnew(status) ? t.nextAnew : t.nextAgain;
  const { firstName, lastName, email } = primaryContact;
  return t.next({ name: fullName({ firstName, lastName }), address: email });
}

// A decision ended the review before; a question only made it stand still.
function beginsAnew(status: Mine['status']): boolean {
  return decided.includes(status);
}

const decided: readonly Mine['status'][] = ['rejected'];
