'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useLocale } from '@/components/ui/locale';
import { companyNameWarnings } from '@/lib/field/company-name';
import { fieldAdviceIn } from '@/messages/field-sentence';

/** The legal name, with advice once it is typed: the name is taken all the same. */
export function LegalNameField({
  label,
  hint,
  value,
}: {
  label: string;
  hint: string | undefined;
  value: string | undefined;
}) {
  const advice = fieldAdviceIn(useLocale());
  const [typed, setTyped] = useState(value ?? '');
  return (
    <>
      <Field
        name="legalName"
        label={label}
        hint={hint}
        value={value}
        autoComplete="organization"
        width="full"
        onLeave={setTyped}
      />
      <p role="status" className="-mt-4 mb-6 text-small text-turmeric-ink empty:hidden">
        {companyNameWarnings(typed)
          .map((warning) => advice[warning]())
          .join(' ')}
      </p>
    </>
  );
}
