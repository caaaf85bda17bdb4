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
import { AddressFields } from './address-fields';
import type { CompanyLabels } from './fields';
import { LegalNameField } from './legal-name-field';

type CompanyFormProps = {
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
};

/** The company's name, address and, where the country has one, its registration number. */
export function CompanyForm(props: CompanyFormProps) {
  const { title, submit, rules, labels, kinds, hints, values, from, asOf, saved } = props;
  const locale = useLocale();
  const schema = useMemo(() => companySchema(rules), [rules]);
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  return (
    <CheckedForm
      keeps="enrollment-company"
      action={saveCompany}
      {...{ schema, sentence, title, submit }}
      hidden={{ from, asOf }}
      beside={saved}
    >
      <LegalNameField label={labels.legalName} hint={hints.legalName} value={values.legalName} />
      <AddressFields {...{ rules, labels, values }} hint={hints.country} choose={hints.state} />
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
        hint={hints.registration}
        value={values.registrationId}
        optional={!rules.registrationIdRequired}
        width="half"
      />
    </CheckedForm>
  );
}
