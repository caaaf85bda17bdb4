import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import { workedOn } from '@/lib/verification/lifecycle';
import { listReviewersFor } from '@/lib/verification/reviewers';
import { assign, snooze, wake } from '../../queue-actions';
import type { Shown } from './shown';

/** Puts the case off, brings it back, or, for a lead, gives it to somebody. */
export async function HandOver(shown: Shown) {
  const { actor, found, words } = shown;
  const { desk: t } = words.queue;
  const may = reasonsAgainstHolder(actor, found.facts, found.desk).length === 0;
  if (found.desk.own || !workedOn.includes(found.status) || !(may || actor.lead)) return null;
  return (
    <Card heading={t.more}>
      <div className="grid gap-6">
        {may ? <PutOff {...shown} /> : null}
        {actor.lead ? <Assign {...shown} /> : null}
      </div>
    </Card>
  );
}

function PutOff({ found, words }: Shown) {
  const { desk: t } = words.queue;
  if (found.snoozedUntil)
    return <Form id="wake" action={wake} submit={t.wake} tone="plain" hidden={{ enrollmentId: found.id }} />;
  return (
    <Form id="snooze" action={snooze} submit={t.snoozeSubmit} tone="plain" hidden={{ enrollmentId: found.id }}>
      <Field name="until" type="date" label={t.snooze} hint={t.snoozeMeaning} />
    </Form>
  );
}

async function Assign({ found, words }: Shown) {
  const { desk: t, bulk } = words.queue;
  const heldBy = found.claim?.userId ?? '';
  const colleagues = (await listReviewersFor(found.organizationId)).filter(({ id }) => id !== heldBy);
  const hidden = { enrollmentId: found.id, heldBy };
  return (
    <Form id="assign" action={assign} submit={t.assignSubmit} tone="plain" hidden={hidden} key={heldBy}>
      <Select
        name="to"
        label={t.assign}
        hint={t.assignMeaning}
        empty={bulk.chooseTo}
        names
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}
