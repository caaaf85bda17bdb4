'use client';

import { useMemo } from 'react';
import { CheckedForm } from '@/components/ui/checked-form';
import { useLocale } from '@/components/ui/locale';
import { operatingSchema } from '@/lib/enrollment/schema';
import type { CountryRules } from '@/lib/region/country-rules';
import { fieldSentences } from '@/messages/field-sentence';
import { AddressFields } from '../../_components/address-fields';
import type { CompanyLabels } from '../../_components/fields';
import { saveAddress } from '../actions';

type OperatingFormProps = {
  title: string;
  submit: string;
  rules: CountryRules;
  labels: CompanyLabels;
  values: Partial<CompanyLabels>;
  hint: string;
  choose: string;
  from: string;
  asOf: string;
};

/** The fields of an address alone. */
export function OperatingForm({ title, submit, from, asOf, ...fields }: OperatingFormProps) {
  const { rules, labels } = fields;
  const locale = useLocale();
  const schema = useMemo(() => operatingSchema(rules), [rules]);
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  return (
    <CheckedForm
      keeps="enrollment-operating-address"
      action={saveAddress}
      {...{ schema, sentence, title, submit }}
      hidden={{ from, asOf }}
    >
      <AddressFields {...fields} marks={{}} />
    </CheckedForm>
  );
}
