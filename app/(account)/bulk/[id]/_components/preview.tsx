import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { SummaryList } from '@/components/ui/summary-list';
import { everybodys, mostAtOnce } from '@/lib/bulk/schema';
import { numbersOf } from '../../_components/said';
import { start } from '../../actions';
import { EndForm } from './end-form';
import { LeftOut } from './left-out';
import { hiddenIn, reasonsFor, type ShownJob } from './shown';

/** What would happen to how many, and who is left out and why, before anything is done. */
export function Preview(shown: ShownJob) {
  const { job, words } = shown;
  const { preview: t } = words.bulk;
  const { toDo, letters } = numbersOf(job.tally);
  const silent = everybodys.includes(job.deed);
  const counted = silent || job.deed === 'withdraw' ? toDo : letters;
  return (
    <div className="mb-6">
      {job.more ? <Notice kind="warning">{t.first({ most: mostAtOnce })}</Notice> : null}
      <Card heading={t.heading}>
        <SummaryList
          items={[
            silent
              ? { term: t.changed, value: <Changed {...shown} /> }
              : { term: t.letters, value: <Letters {...shown} /> },
            { term: t.leftOut, value: <LeftOut {...shown} /> },
          ]}
        />
        <div className="mt-4 flex flex-wrap items-end gap-3">
          <Form
            id="start"
            action={start}
            submit={t.start[job.deed]({ count: counted })}
            {...(job.deed === 'withdraw' ? { tone: 'danger' } : {})}
            hidden={hiddenIn(job)}
            reasons={reasonsFor('start', shown)}
          >
            {fieldsOf(shown)}
          </Form>
          <EndForm {...shown} submit={t.drop} />
        </div>
      </Card>
    </div>
  );
}

function Letters({ job, words }: ShownJob) {
  const { preview: t } = words.bulk;
  const { toDo } = numbersOf(job.tally);
  return (
    <>
      <p>
        <b>{t.people({ count: job.people })}</b>
      </p>
      {toDo > job.people ? <p>{t.once({ count: toDo })}</p> : null}
      <p className="text-muted text-small">{t.means[job.deed]}</p>
    </>
  );
}

function Changed({ job, words }: ShownJob) {
  const { preview: t } = words.bulk;
  return (
    <>
      <p>
        <b>{t.rows({ count: numbersOf(job.tally).toDo })}</b>
      </p>
      <p className="text-muted text-small">{t.means[job.deed]}</p>
    </>
  );
}

// What a deed asks besides its rows.
function fieldsOf({ job, colleagues, words }: ShownJob) {
  const { labels, marks: t } = words;
  if (job.deed === 'give')
    return (
      <Select
        name="owner"
        label={labels.owner}
        empty={t.nobody}
        names
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  return job.deed === 'tag' ? <Field name="tags" label={labels.tags} hint={t.hints.tags} /> : null;
}
