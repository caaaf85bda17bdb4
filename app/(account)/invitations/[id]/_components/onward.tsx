import type { ReactNode } from 'react';
import { sentence } from '@/app/_server/sentence';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { againstReminding } from '@/lib/invitation/remind';
import { remind, sendAgain } from '../../actions';
import { buttonsFor, hiddenIn, reasonsFor, type Shown } from './shown';

/** The buttons below how it stands: send again and withdraw while it is open, the way on once it is not. */
export function Onward(shown: Shown) {
  const buttons = buttonsFor(shown);
  const again = buttons.find((event) => event === 'resend' || event === 'resend_parked');
  if (!again) return <Ended {...shown} />;
  const { found, words } = shown;
  const { resend: t } = words.invitations;
  return (
    <Below>
      <p className="mb-4 max-w-prose text-muted text-small">{t.meaning({ email: found.facts.email })}</p>
      <Form
        id="again"
        action={sendAgain}
        submit={t.submit}
        {...(buttons.includes('revoke') ? { tone: 'plain' } : {})}
        hidden={hiddenIn(found)}
        reasons={reasonsFor(again, shown)}
        beside={buttons.includes('revoke') ? <Withdraw {...shown} /> : null}
      />
      {buttons.includes('revoke') ? <Remind {...shown} /> : null}
    </Below>
  );
}

// Its link stays as it is: the letter only speaks of it once more.
function Remind({ actor, found, words }: Shown) {
  const { remind: t } = words.bulk;
  const reasons = againstReminding(found.facts, actor).map((reason) => sentence(words, reason));
  return (
    <div className="mt-5 border-line border-t pt-4">
      <p className="mb-4 max-w-prose text-muted text-small">{t.meaning}</p>
      <Form id="remind" action={remind} submit={t.submit} tone="plain" hidden={hiddenIn(found)} reasons={reasons} />
    </div>
  );
}

function Withdraw(shown: Shown) {
  const { found, words } = shown;
  if (reasonsFor('revoke', shown).length > 0) return null;
  return (
    <ButtonLink href={`/invitations/${found.facts.id}/withdraw`} tone="plain">
      {words.invitations.withdraw.open}
    </ButtonLink>
  );
}

function Ended({ found, words }: Shown) {
  const { invitations: t } = words;
  const { partnershipId } = found.invitation;
  const ofCustomer = found.facts.kind === 'customer';
  const accepted = found.facts.status === 'accepted';
  return (
    <Below>
      {partnershipId && accepted ? (
        <ButtonLink href={ofCustomer ? `/customers?pair=${partnershipId}` : `/indirect-resellers/${partnershipId}`}>
          {t.seeReseller}
        </ButtonLink>
      ) : (
        <ButtonLink
          href={
            ofCustomer ? `/invitations/new-customer?pair=${partnershipId}` : `/invitations/new?again=${found.facts.id}`
          }
        >
          {t.inviteAgain}
        </ButtonLink>
      )}
    </Below>
  );
}

function Below({ children }: { children: ReactNode }) {
  return <div className="mt-5 border-line border-t pt-4 pb-1">{children}</div>;
}
