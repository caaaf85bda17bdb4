import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { askedIn } from '@/lib/saved-view/lists';
import { bulkDeeds, mostAtOnce } from '@/lib/verification/bulk-rules';
import { doToMany } from '../queue-actions';
import type { Queue } from './load-queue';

/** The form that the boxes in the list belong to. */
export const bulkForm = 'bulk';

/** Does one thing to all cases ticked in the list, or to all it finds. A list that is searched cannot be sent along whole. */
export function BulkForm({ actor, desk, filters, view, sort, search, words }: Queue) {
  const { bulk: t } = words.queue;
  const deeds = bulkDeeds.filter((deed) => deed !== 'assign' || actor.lead);
  return (
    <Card heading={t.heading}>
      <p className="mb-3 text-muted text-small">{t.meaning}</p>
      <Form id={bulkForm} action={doToMany} submit={t.submit} tone="plain" hidden={askedIn({ ...filters, view, sort })}>
        <RadioGroup
          name="deed"
          label={t.deed}
          value="claim"
          options={deeds.map((deed) => ({ value: deed, label: t.deeds[deed] }))}
        />
        {actor.lead ? (
          <Select
            name="to"
            label={t.to}
            empty={t.chooseTo}
            names
            choices={desk.reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <Field name="until" type="date" label={t.until} />
        {search ? (
          <p className="text-muted text-small">{t.notSearched}</p>
        ) : (
          <Checkbox name="all" label={t.all({ most: mostAtOnce })} />
        )}
      </Form>
    </Card>
  );
}
