import { sentence } from '@/app/_server/action';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { eventsFor } from '@/lib/customer/lifecycle';
import { allow, refuse } from '../actions';
import type { Shown } from './desk';

/** What can be decided about an account now. */
export function Decide({ actor, found, say }: Shown) {
  const { account: w } = say.accounts;
  const events = eventsFor(actor, found.status);
  const anothers = found.claimedById !== null && found.claimedById !== actor.userId;
  const reasons = anothers ? [sentence(say, { code: 'claimed_by_another' })] : [];
  const hidden = { customerId: found.organizationId, seen: `${found.version}` };
  return (
    <Card heading={w.decide}>
      {events.includes('allow') ? (
        <div className="mb-4 grid gap-3">
          <p>{w.allow.meaning}</p>
          <Form id="allow" action={allow} submit={w.allow.submit} hidden={hidden} reasons={reasons} />
        </div>
      ) : null}
      {events.includes('refuse') ? (
        <Details summary={w.refuse.heading}>
          <p className="mb-3">{w.refuse.meaning}</p>
          <Form
            id="refuse"
            keeps="refuse"
            action={refuse}
            submit={w.refuse.submit}
            tone="danger"
            hidden={hidden}
            reasons={reasons}
          >
            <TextArea name="message" label={w.refuse.message} rows={4} />
          </Form>
        </Details>
      ) : null}
    </Card>
  );
}
