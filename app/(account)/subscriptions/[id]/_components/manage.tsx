import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import type { Member } from '@/lib/actor';
import { daysToCancel, eventsFor, reasonsAgainst } from '@/lib/order/lifecycle';
import type { FoundSubscription } from '@/lib/order/queries';
import { cancel, resume, suspend } from '../../actions';

const actions = { suspend, resume, cancel };

/** What its provider can do with a subscription now; others are told who can. */
export function Manage({ found, member, words }: { found: FoundSubscription; member: Member; words: Words }) {
  const { subscription: t } = words.orders;
  if (found.providerId !== member.organizationId)
    return <p className="px-1 text-muted text-small">{t.provider_only}</p>;
  const events = eventsFor(member, found.status);
  if (events.length === 0) return null;
  return (
    <Card heading={t.manage}>
      {events.map((event) => {
        const { heading, submit, meaning } = t[event];
        return (
          <Details key={event} summary={heading}>
            <p className="mb-3">{typeof meaning === 'string' ? meaning : meaning({ days: daysToCancel })}</p>
            <Form
              keeps={event}
              id={event}
              action={actions[event]}
              submit={submit}
              tone={event === 'cancel' ? 'danger' : 'primary'}
              hidden={{ subscriptionId: found.id, seen: `${found.version}` }}
              reasons={reasonsAgainst(event, member, found.facts).map((reason) => sentence(words, reason))}
            >
              {event === 'resume' ? null : (
                <TextArea
                  name="message"
                  label={t.reason}
                  rows={2}
                  {...(event === 'cancel' ? { optional: true } : {})}
                />
              )}
            </Form>
          </Details>
        );
      })}
    </Card>
  );
}
