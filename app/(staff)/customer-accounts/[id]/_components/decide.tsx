import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { eventsFor } from '@/lib/customer/lifecycle';
import { allow, refuse } from '../actions';
import type { Shown } from './desk';

/** What can be decided about an account now. */
export function Decide({ actor, found, words }: Shown) {
  const { account: t } = words.accounts;
  const events = eventsFor(actor, found.status);
  const anothers = found.claimedById !== null && found.claimedById !== actor.userId;
  const against = found.own ? 'own_organization' : anothers ? 'claimed_by_another' : null;
  const reasons = against ? [sentence(words, { code: against })] : [];
  const hidden = { customerId: found.organizationId, seen: `${found.version}` };
  return (
    <Card heading={t.decide}>
      {events.includes('allow') ? (
        <div className="mb-4 grid gap-3">
          <p>{t.allow.meaning}</p>
          <Form id="allow" action={allow} submit={t.allow.submit} hidden={hidden} reasons={reasons} />
        </div>
      ) : null}
      {events.includes('refuse') ? (
        <Details summary={t.refuse.heading}>
          <p className="mb-3">{t.refuse.meaning}</p>
          <Form
            id="refuse"
            keeps="refuse"
            action={refuse}
            submit={t.refuse.submit}
            tone="danger"
            hidden={hidden}
            reasons={reasons}
          >
            <TextArea name="message" label={t.refuse.message} rows={4} />
          </Form>
        </Details>
      ) : null}
    </Card>
  );
}
