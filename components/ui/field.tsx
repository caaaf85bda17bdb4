'use client';

import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldProps, widths } from './field-frame';
import { useField } from './form-context';

type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
};

/** One line to type in. For passwords see PasswordField. */
export function Field({ name, label, hint, optional, value, width = 'normal', type = 'text', ...rest }: InputProps) {
  const field = useField(name, value);
  return (
    <FieldFrame {...{ label, hint, optional }} id={field.id} problem={field.problem}>
      <input
        {...rest}
        {...field.watch}
        id={field.id}
        name={name}
        type={type}
        defaultValue={field.value}
        spellCheck={type === 'text' ? undefined : false}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy(hint)}
        className={`box w-full aria-invalid:border-brick ${widths[width]}`}
      />
    </FieldFrame>
  );
}
