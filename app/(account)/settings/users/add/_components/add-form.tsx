'use client';

import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { NameFields } from '@/components/ui/name-fields';
import { Select } from '@/components/ui/select';
import { type Locale, languages, locales } from '@/lib/locale';
import { newUserShape } from '@/lib/organization/schema';
import { fieldSentences } from '@/messages/field-sentence';
import { add } from '../../actions';

type AddFormProps = {
  t: { heading: string; submit: string; localeHint: string };
  labels: Record<'firstName' | 'lastName' | 'email' | 'roles' | 'locale', string>;
  /** The roles the reader may give. */
  options: readonly { value: string; label: string; detail: string }[];
  locale: Locale;
};

/** Whom to add, in which roles and language. */
export function AddForm({ t, labels, options, locale }: AddFormProps) {
  const sentence = fieldSentences(useLocale(), labels);
  const spoken = locales.map((one) => ({ value: one, label: languages[one].name }));
  return (
    <CheckedForm
      keeps="user"
      action={add}
      schema={newUserShape}
      sentence={sentence}
      title={t.heading}
      submit={t.submit}
    >
      <NameFields labels={labels} somebodyElse />
      <Field name="email" type="email" label={labels.email} autoComplete="off" />
      <CheckboxGroup name="roles" label={labels.roles} options={options} />
      <Select name="locale" label={labels.locale} hint={t.localeHint} value={locale} choices={spoken} names />
    </CheckedForm>
  );
}
