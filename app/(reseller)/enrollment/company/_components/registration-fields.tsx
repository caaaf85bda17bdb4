'use client';

import { Field } from '@/components/ui/field';
import { LockedField } from '@/components/ui/locked-field';
import { Select } from '@/components/ui/select';
import type { CountryRules } from '@/lib/region/country-rules';
import { hintOf } from './address-fields';
import type { CompanyLabels, FilledIn, Locked } from './fields';

type RegistrationFieldsProps = {
  rules: CountryRules;
  labels: CompanyLabels;
  kinds: { value: string; label: string }[];
  hints: Record<'kind' | 'kindChoose' | 'registration', string>;
  values: Partial<CompanyLabels>;
  marks: FilledIn['marks'];
  locked: Locked | undefined;
};

/** The company's number and, where a country has several, which one it is. */
export function RegistrationFields({ rules, labels, kinds, hints, values, marks, locked }: RegistrationFieldsProps) {
  if (locked?.names.includes('registrationId')) {
    const kind = kinds.find(({ value }) => value === values.registrationIdKind);
    const said = values.registrationId && kind ? `${kind.label}: ${values.registrationId}` : values.registrationId;
    const { registrationId: label } = labels;
    return (
      <>
        <input type="hidden" name="registrationIdKind" value={values.registrationIdKind ?? ''} />
        <LockedField name="registrationId" label={label} value={values.registrationId} shown={said} {...locked} />
      </>
    );
  }
  return (
    <>
      {kinds.length > 1 ? (
        <Select
          name="registrationIdKind"
          label={labels.registrationIdKind}
          hint={hints.kind}
          value={values.registrationIdKind}
          choices={kinds}
          empty={hints.kindChoose}
          optional={!rules.registrationIdRequired}
        />
      ) : null}
      <Field
        name="registrationId"
        label={labels.registrationId}
        hint={hintOf(marks.registrationId, hints.registration)}
        value={values.registrationId}
        optional={!rules.registrationIdRequired}
        width="half"
      />
    </>
  );
}
