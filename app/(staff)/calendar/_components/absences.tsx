import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { listAbsences, listReviewers, mostShown } from '@/lib/absence/queries';
import { endAbsence, recordAbsence } from '../actions';
import type { Shown } from './said';

/** Which reviewers are away or will be, and the form that says so. */
export async function Absences({ t, labels, when, today }: Shown) {
  const { absences: said } = t;
  const [absences, reviewers] = await Promise.all([listAbsences(), listReviewers()]);
  return (
    <Card heading={said.heading}>
      {absences.length > 0 ? (
        <Table
          caption={said.heading}
          columns={[
            { label: said.who },
            { label: said.days },
            { label: said.state },
            { label: t.columns.change, unseen: true },
          ]}
          rows={absences.map(({ id, name, from, to, begun }) => ({
            key: id,
            cells: [
              <bdi key="name">{name}</bdi>,
              said.span({ from: when.shortWeekday(from), to: when.shortWeekday(to) }),
              <StatusTag key="state" status={begun ? 'wait' : 'todo'}>
                {begun ? said.away : said.coming}
              </StatusTag>,
              <Form
                key="end"
                action={endAbsence}
                submit={said.end}
                label={said.endOne({ name })}
                tone="plain"
                size="small"
                hidden={{ absenceId: id }}
              />,
            ],
          }))}
        />
      ) : (
        <p className="text-muted">{said.nobody}</p>
      )}
      {absences.length === mostShown ? (
        <p className="mt-2 text-muted text-small">{said.more({ count: mostShown })}</p>
      ) : null}
      <div className="mt-5">
        <Form id="absence" action={recordAbsence} submit={said.record}>
          <Select
            name="reviewer"
            label={labels.reviewer}
            empty={said.choose}
            names
            {...(reviewers.length === mostShown ? { hint: said.more({ count: mostShown }) } : {})}
            choices={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field name="from" type="date" label={labels.from} value={today} />
          <Field name="to" type="date" label={labels.to} hint={said.meaning} />
        </Form>
      </div>
    </Card>
  );
}
