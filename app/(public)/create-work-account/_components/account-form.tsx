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

type AccountFormProps = Omit<CompanyFieldsProps, 't'> & { t: Words };

/** What is said besides the labels. */
export type Words = CompanyFieldsProps['t'] & {
  heading: string;
  submit: string;
  company: string;
  you: string;
  emailHint: string;
  passwordHint: string;
};

/** The company and its first user. Checked while typing by the schema the server uses. */
export function AccountForm({ t, labels, hidden, ...countries }: AccountFormProps) {
  return (
    <CheckedForm
      action={createWorkAccount}
      schema={newWorkAccountShape}
      sentence={fieldSentences(useLocale(), labels)}
      title={t.heading}
      submit={t.submit}
      hidden={hidden}
    >
      <h2 className="mb-4">{t.company}</h2>
      <CompanyFields t={t} labels={labels} {...countries} />
      <h2 className="mt-9 mb-4">{t.you}</h2>
      <NameFields labels={labels} />
      <Field name="email" type="email" label={labels.email} hint={t.emailHint} autoComplete="username" />
      <PasswordField name="password" label={labels.password} hint={t.passwordHint} autoComplete="new-password" />
      <ZoneField name="timeZone" />
    </CheckedForm>
  );
}
