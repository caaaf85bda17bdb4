'use client';

import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { NameFields } from '@/components/ui/name-fields';
import { PasswordField } from '@/components/ui/password-field';
import { ZoneField } from '@/components/ui/zone-field';
import { newWorkAccountShape } from '@/lib/organization/schema';
import { fieldSentences } from '@/messages/field-sentence';
import { createWorkAccount } from '../actions';
import { CompanyFields, type CompanyFieldsProps } from './company-fields';

type AccountFormProps = Omit<CompanyFieldsProps, 'words'> & { words: Words };

/** What is said besides the labels. */
export type Words = CompanyFieldsProps['words'] & {
  heading: string;
  submit: string;
  company: string;
  you: string;
  emailHint: string;
  passwordHint: string;
};

/** The company and its first user. Checked while typing by the schema the server uses. */
export function AccountForm({ words: w, labels, hidden, ...countries }: AccountFormProps) {
  return (
    <CheckedForm
      action={createWorkAccount}
      schema={newWorkAccountShape}
      sentence={fieldSentences(useLocale(), labels)}
      title={w.heading}
      submit={w.submit}
      hidden={hidden}
    >
      <h2 className="mb-4">{w.company}</h2>
      <CompanyFields words={w} labels={labels} {...countries} />
      <h2 className="mt-9 mb-4">{w.you}</h2>
      <NameFields labels={labels} />
      <Field name="email" type="email" label={labels.email} hint={w.emailHint} autoComplete="username" />
      <PasswordField name="password" label={labels.password} hint={w.passwordHint} autoComplete="new-password" />
      <ZoneField name="timeZone" />
    </CheckedForm>
  );
}
