'use client';

import { useMemo } from 'react';
import type { ZodType } from 'zod';
import { CheckedForm } from '@/components/ui/checked-form';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form-frame';
import { useLocale } from '@/components/ui/locale';
import { fieldSentences } from '@/messages/field-sentence';

type ContactFieldLook = {
  name: string;
  label: string;
  hint?: string;
  value?: string | null | undefined;
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  optional?: boolean;
  width?: 'normal' | 'half';
};

export type ContactFormLook = {
  title: string;
  submit: string;
  fields: readonly ContactFieldLook[];
  from: string;
  asOf: string;
  saved: string;
};

type ContactFormProps = ContactFormLook & { action: FormAction; schema: ZodType; keeps: string };

/** How somebody is reached: a few fields, checked while one types and again by the server. */
export function ContactForm({ action, schema, title, submit, fields, from, asOf, saved, keeps }: ContactFormProps) {
  const locale = useLocale();
  const sentence = useMemo(() => {
    const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
    return fieldSentences(locale, labels);
  }, [locale, fields]);
  return (
    <CheckedForm {...{ action, schema, sentence, title, submit, keeps }} hidden={{ from, asOf }} beside={saved}>
      {fields.map(({ value, ...field }) => (
        <Field key={field.name} {...field} value={value ?? undefined} />
      ))}
    </CheckedForm>
  );
}
