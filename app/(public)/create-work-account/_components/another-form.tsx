'use client';

import { CheckedForm } from '@/components/ui/checked-form';
import { useLocale } from '@/components/ui/locale';
import { ownWorkAccountShape } from '@/lib/organization/schema';
import { fieldSentences } from '@/messages/field-sentence';
import { createAnother } from '../actions';
import { CompanyFields, type CompanyFieldsProps } from './company-fields';

type AnotherFormProps = CompanyFieldsProps & { t: { heading: string; submit: string } };

/** One more work account for somebody signed in: only the company is asked. */
export function AnotherForm({ t, hidden, ...fields }: AnotherFormProps) {
  return (
    <CheckedForm
      keeps="account"
      action={createAnother}
      schema={ownWorkAccountShape}
      sentence={fieldSentences(useLocale(), fields.labels)}
      title={t.heading}
      submit={t.submit}
      hidden={hidden}
    >
      <CompanyFields t={t} {...fields} />
    </CheckedForm>
  );
}
