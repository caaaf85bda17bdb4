'use client';

import { useMemo } from 'react';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { Select } from '@/components/ui/select';
import { companySchema } from '@/lib/enrollment/schema';
import type { CountryRules } from '@/lib/region/country-rules';
import { fieldSentences } from '@/messages/field-sentence';
import { saveCompany } from '../../profile-actions';
import { AddressFields, hintOf } from './address-fields';
import type { CompanyLabels, FilledIn } from './fields';
import { LegalNameField } from './legal-name-field';

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
};

/** The company's name, address and, where the country has one, its registration number. */
export function CompanyForm(props: CompanyFormProps) {
  const { title, submit, rules, labels, kinds, hints, values, from, asOf, saved, filled, fill } = props;
  const marks: FilledIn['marks'] = filled?.marks ?? {};
  const locale = useLocale();
  const schema = useMemo(() => companySchema(rules, undefined, filled?.answers), [rules, filled]);
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  return (
    <CheckedForm
      keeps={props.keeps}
      action={saveCompany}
      {...{ schema, sentence, title, submit }}
      hidden={{ from, asOf, ...(fill ? { fill } : {}) }}
      beside={saved}
    >
      <LegalNameField
        label={labels.legalName}
        hint={hintOf(marks.legalName, hints.legalName)}
        value={values.legalName}
      />
      <AddressFields {...{ rules, labels, values, marks }} hint={hints.country} choose={hints.state} />
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
