import { Card } from '@/components/ui/card';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { dayKinds, weekdays } from '@/lib/office/schema';
import { setDay, setHours, setWeek } from '../actions';
import { closesOf, type Shown } from './said';

/** A day to add, or to say anew. */
export function AddDay({ office, t, labels }: Shown) {
  const { add } = t;
  return (
    <Card heading={add.heading}>
      <p className="mb-4 text-muted text-small">{add.meaning}</p>
      <Form id="day" action={setDay} submit={add.submit} hidden={{ officeId: office.id }}>
        <Field name="date" type="date" label={labels.date} />
        <Select
          name="kind"
          label={labels.kind}
          choices={dayKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Field name="name" label={labels.name} />
      </Form>
    </Card>
  );
}

/** The days of rest and joint leave, from a date on. */
export function Week({ office, today, t, labels }: Shown) {
  const { setWeek: said } = t;
  const last = office.weeks.at(-1);
  return (
    <Card heading={said.heading}>
      <Form id="week" action={setWeek} submit={said.submit} tone="plain" hidden={{ officeId: office.id }}>
        <CheckboxGroup
          name="weekend"
          label={labels.weekend}
          values={last?.weekend.map(String) ?? []}
          options={weekdays.map((day) => ({ value: day, label: t.weekdays[Number(day)] ?? '' }))}
        />
        <RadioGroup
          name="jointLeave"
          label={labels.jointLeave}
          value={last?.keepsJointLeave === false ? 'work' : 'keep'}
          options={[
            { value: 'keep', label: said.keep },
            { value: 'work', label: said.work },
          ]}
        />
        <Field name="from" type="date" label={labels.from} hint={said.meaning} value={today} />
      </Form>
    </Card>
  );
}

/** Where the office is, by its clock, and when it closes. */
export function Hours({ office, t, labels }: Shown) {
  const { setHours: said } = t;
  return (
    <Card heading={said.heading}>
      <Form id="hours" action={setHours} submit={said.submit} tone="plain" hidden={{ officeId: office.id }}>
        <Select name="timeZone" label={labels.timeZone} value={office.zone} choices={zonesOf(office)} />
        <Field
          name="closesAt"
          label={labels.closesAt}
          hint={said.meaning}
          value={closesOf(office)}
          inputMode="numeric"
          width="short"
        />
      </Form>
    </Card>
  );
}

/** Every zone there is, the office's own among them. */
export function zonesOf(office: Pick<Shown['office'], 'zone'>) {
  const zones = [...new Set(['UTC', office.zone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
