import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { weekOn } from '@/lib/office/calendar';
import type { KeptDay } from '@/lib/office/queries';
import { removeDay } from '../actions';
import type { Shown } from './said';

/** The days of a year on which the office differs from its week; those to come with a button that takes them out. */
export function Days(shown: Shown) {
  const { office, year, today, t, when } = shown;
  const days = office.days.filter(({ date }) => date.startsWith(`${year}-`));
  const { columns: c } = t;
  return (
    <Card heading={t.days({ year: `${year}` })} flush={days.length > 0}>
      {days.length > 0 ? (
        <Table
          caption={t.days({ year: `${year}` })}
          columns={[{ label: c.date }, { label: c.kind }, { label: c.source }, { label: c.change, unseen: true }]}
          rows={days.map((day) => ({
            key: day.date,
            cells: [
              <Named key="day" day={day} {...shown} />,
              <Kind key="kind" day={day} {...shown} />,
              t.from[day.source],
              day.date < today ? null : (
                <Form
                  key="remove"
                  action={removeDay}
                  submit={t.remove}
                  label={t.removeOne({ date: when.weekday(day.date) })}
                  tone="plain"
                  size="small"
                  hidden={{ officeId: office.id, date: day.date }}
                />
              ),
            ],
          }))}
        />
      ) : (
        <EmptyState heading={t.empty.heading}>{t.empty.meaning}</EmptyState>
      )}
    </Card>
  );
}

// The name stands under its day, so that a phone shows both.
function Named({ day, when, language }: Shown & { day: KeptDay }) {
  return (
    <>
      <span className="whitespace-nowrap tabular-nums">{when.shortWeekday(day.date)}</span>
      <span className="block text-small">
        <bdi>{day.names[language] ?? day.name}</bdi>
      </span>
    </>
  );
}

function Kind({ day, office, t }: Shown & { day: KeptDay }) {
  const worked = day.kind === 'joint_leave' && !weekOn(office, day.date).keepsJointLeave;
  const look = worked || day.kind === 'working' ? 'todo' : 'off';
  return <StatusTag status={look}>{worked ? t.workedAllTheSame : t.kinds[day.kind]}</StatusTag>;
}
