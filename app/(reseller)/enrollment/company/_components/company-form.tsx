'use client';

import { useMemo } from 'react';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { LockedField } from '@/components/ui/locked-field';
import { companySchema } from '@/lib/enrollment/schema';
import type { CountryRules } from '@/lib/region/country-rules';
import { fieldSentences } from '@/messages/field-sentence';
import { saveCompany } from '../../profile-actions';
import { AddressFields, hintOf } from './address-fields';
import type { CompanyLabels, FilledIn, Locked } from './fields';
import { LegalNameField } from './legal-name-field';
import { RegistrationFields } from './registration-fields';

type CompanyFormProps = {
  keeps: string;
  title: string;
  submit: string;
  rules: CountryRules;
  labels: CompanyLabels;
  kinds: { value: string; label: string }[];
  hints: Record<'legalName' | 'country' | 'state' | 'kind' | 'kindChoose' | 'registration', string>;
  values: Partial<CompanyLabels>;
  from: string;
  asOf: string;
  saved: string;
  /** What a directory filled in; null where the company was not looked up. */
  filled: FilledIn | null;
  /** The id of what the form begins with, until it is saved. */
  fill: string;
  locked: Locked | undefined;
};

/** The company's name, address and, where the country has one, its registration number. */
export function CompanyForm(props: CompanyFormProps) {
  const { title, submit, rules, labels, kinds, hints, values, from, asOf, saved, filled, fill, locked } = props;
  const marks: FilledIn['marks'] = filled?.marks ?? {};
  const locale = useLocale();
  const schema = useMemo(
    () => companySchema(rules, undefined, filled?.answers, locked?.names),
    [rules, filled, locked],
  );
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  return (
    <CheckedForm
      keeps={props.keeps}
      action={saveCompany}
      {...{ schema, sentence, title, submit }}
      hidden={{ from, asOf, ...(fill ? { fill } : {}) }}
      beside={saved}
    >
      {locked?.names.includes('legalName') ? (
        <LockedField name="legalName" label={labels.legalName} value={values.legalName} {...locked} />
      ) : (
        <LegalNameField
          label={labels.legalName}
          hint={hintOf(marks.legalName, hints.legalName)}
          value={values.legalName}
        />
      )}
      <AddressFields
        {...{ rules, labels, values, marks, ...(locked ? { locked } : {}) }}
        hint={hints.country}
        choose={hints.state}
      />
      <RegistrationFields {...{ rules, labels, kinds, hints, values, marks, locked }} />
      {filled ? (
        <Field
          name="changedWhy"
          label={labels.changedWhy}
          hint={filled.whyHint}
          value={filled.why}
          optional
          width="full"
        />
      ) : null}
    </CheckedForm>
  );
}
