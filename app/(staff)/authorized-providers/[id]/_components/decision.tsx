import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import type { ProviderEvent } from '@/lib/provider/lifecycle';
import type { FoundProvider } from '@/lib/provider/queries';
import { restore, suspend } from '../../actions';

type DecisionProps = { event: Exclude<ProviderEvent, 'authorize'>; found: FoundProvider };

/** What can be done with the provider now, what it means, and the words the provider reads. */
export async function Decision({ event, found }: DecisionProps) {
  const { authorizedProviders, labels } = await loadWords();
  const { heading, means, hint, submit } = authorizedProviders.one[event];
  const hidden = { providerId: found.organizationId, seen: `${found.version}` };
  return (
    <Card heading={heading}>
      <p className="mb-4 text-small">{means}</p>
      {event === 'suspend' ? (
        <Form key={event} keeps={event} action={suspend} submit={submit} tone="danger" hidden={hidden}>
          <TextArea name="reason" label={labels.reason} hint={hint} rows={4} />
        </Form>
      ) : (
        <Form key={event} keeps={event} action={restore} submit={submit} hidden={hidden}>
          <TextArea name="message" label={labels.message} hint={hint} rows={3} optional />
        </Form>
      )}
    </Card>
  );
}
