import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { inviteAgain } from '../../actions';

/** A person invited who has not joined yet gets the letter again. */
export function InvitationAgain({ id, words: w }: { id: string; words: Words['settings']['user'] }) {
  return (
    <Card heading={w.invitation}>
      <p className="mb-4">{w.invitationText}</p>
      <Form id="invitation" action={inviteAgain} submit={w.sendAgain} tone="plain" hidden={{ membershipId: id }} />
    </Card>
  );
}
