import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { inviteAgain } from '../../actions';

/** A person invited who has not joined yet gets the letter again. */
export function InvitationAgain({ id, t }: { id: string; t: Words['settings']['user'] }) {
  return (
    <Card heading={t.invitation}>
      <p className="mb-4">{t.invitationText}</p>
      <Form id="invitation" action={inviteAgain} submit={t.sendAgain} tone="plain" hidden={{ membershipId: id }} />
    </Card>
  );
}
