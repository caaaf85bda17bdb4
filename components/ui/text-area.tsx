'use client';

import { FieldFrame, type FieldProps, widths } from './field-frame';
import { useField } from './form-context';

/** Several lines to type in. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  value,
  width = 'full',
  rows = 5,
}: FieldProps & { rows?: number }) {
  const field = useField(name, value);
  return (
    <FieldFrame {...{ label, hint, optional }} id={field.id} problem={field.problem}>
      <textarea
        {...field.watch}
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.value}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy(hint)}
        className={`box field-sizing-content min-h-30 w-full aria-invalid:border-brick ${widths[width]}`}
      />
    </FieldFrame>
  );
}
