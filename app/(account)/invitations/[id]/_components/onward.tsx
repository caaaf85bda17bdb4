import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { sendAgain } from '../../actions';
import { buttonsFor, hiddenIn, reasonsFor, type Shown } from './shown';

/** The buttons below how it stands: send again and withdraw while it is open, the way on once it is not. */
export function Onward(shown: Shown) {
  const buttons = buttonsFor(shown);
  const again = buttons.find((event) => event === 'resend' || event === 'resend_parked');
  if (!again) return <Ended {...shown} />;
  const { found, say } = shown;
  const { resend: w } = say.invitations;
  return (
    <Below>
      <p className="mb-4 max-w-prose text-muted text-small">{w.meaning({ email: found.facts.email })}</p>
      <Form
        id="again"
        action={sendAgain}
        submit={w.submit}
        {...(buttons.includes('revoke') ? { tone: 'plain' } : {})}
        hidden={hiddenIn(found)}
        reasons={reasonsFor(again, shown)}
        beside={buttons.includes('revoke') ? <Withdraw {...shown} /> : null}
      />
    </Below>
  );
}

function Withdraw(shown: Shown) {
  const { found, say } = shown;
  if (reasonsFor('revoke', shown).length > 0) return null;
  return (
    <ButtonLink href={`/invitations/${found.facts.id}/withdraw`} tone="plain">
      {say.invitations.withdraw.open}
    </ButtonLink>
  );
}

function Ended({ found, say }: Shown) {
  const { invitations: w } = say;
  const { partnershipId } = found.invitation;
  const ofCustomer = found.facts.kind === 'customer';
  const accepted = found.facts.status === 'accepted';
  return (
    <Below>
      {partnershipId && accepted ? (
        <ButtonLink href={ofCustomer ? `/customers?pair=${partnershipId}` : `/indirect-resellers/${partnershipId}`}>
          {w.seeReseller}
        </ButtonLink>
      ) : (
        <ButtonLink
          href={
            ofCustomer ? `/invitations/new-customer?pair=${partnershipId}` : `/invitations/new?again=${found.facts.id}`
          }
        >
          {w.inviteAgain}
        </ButtonLink>
      )}
    </Below>
  );
}

function Below({ children }: { children: ReactNode }) {
  return <div className="mt-5 border-line border-t pt-4 pb-1">{children}</div>;
}
