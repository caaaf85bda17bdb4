'use client';

import { useMemo } from 'react';
import { CheckedForm } from '@/components/ui/checked-form';
import { useLocale } from '@/components/ui/locale';
import {
  nameShape,
  operatingSchema,
  primaryContactSchema,
  registeredSchema,
  supportContactSchema,
} from '@/lib/company-change/schema';
import type { CountryRules } from '@/lib/region/country-rules';
import { fieldSentences } from '@/messages/field-sentence';
import { ContactForm, type ContactFormLook } from '../../../../../enrollment/_components/contact-form';
import { AddressFields } from '../../../../../enrollment/company/_components/address-fields';
import type { CompanyLabels } from '../../../../../enrollment/company/_components/fields';
import { LegalNameField } from '../../../../../enrollment/company/_components/legal-name-field';
import { saveName, saveOperating, savePrimary, saveRegistered, saveSupport } from '../../../actions';

type Look = { title: string; submit: string; asOf: string };

/** Another legal name. */
export function NameForm({
  title,
  submit,
  asOf,
  label,
  hint,
  value,
}: Look & { label: string; hint: string; value: string }) {
  const locale = useLocale();
  const sentence = useMemo(() => fieldSentences(locale, { legalName: label }), [locale, label]);
  return (
    <CheckedForm
      keeps="change-name"
      action={saveName}
      schema={nameShape}
      {...{ sentence, title, submit }}
      hidden={{ asOf }}
    >
      <LegalNameField label={label} hint={hint} value={value} />
    </CheckedForm>
  );
}

type AddressFormProps = Look & {
  registered: boolean;
  rules: CountryRules;
  labels: CompanyLabels;
  values: Partial<CompanyLabels>;
  hint: string;
  choose: string;
};

/** Another address, by the rules of the work account's country. */
export function AddressForm({ title, submit, asOf, registered, ...fields }: AddressFormProps) {
  const { rules, labels } = fields;
  const locale = useLocale();
  const schema = useMemo(() => (registered ? registeredSchema(rules) : operatingSchema(rules)), [registered, rules]);
  const sentence = useMemo(() => fieldSentences(locale, labels), [locale, labels]);
  return (
    <CheckedForm
      keeps={registered ? 'change-address' : 'change-operating-address'}
      action={registered ? saveRegistered : saveOperating}
      {...{ schema, sentence, title, submit }}
      hidden={{ asOf }}
    >
      <AddressFields {...fields} marks={{}} />
    </CheckedForm>
  );
}

const primary = primaryContactSchema();
const support = supportContactSchema();

/** Another primary contact. */
export function PrimaryForm(look: ContactFormLook) {
  return <ContactForm keeps="change-primary-contact" action={savePrimary} schema={primary} {...look} />;
}

/** Another contact for customer support. */
export function SupportForm(look: ContactFormLook) {
  return <ContactForm keeps="change-support-contact" action={saveSupport} schema={support} {...look} />;
}
