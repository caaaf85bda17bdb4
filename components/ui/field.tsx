'use client';

import type { ChangeEvent, FocusEvent, HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldProps, widths } from './field-frame';
import { useField } from './form-context';

type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  /** Told what stands in it when one goes on to the next field. */
  onLeave?: (typed: string) => void;
  /** Told that it is being changed. */
  onType?: () => void;
  /** What is wrong with it, where its page knows before the form does. */
  problem?: string | undefined;
};

/** One line to type in. For passwords see PasswordField. */
export function Field(props: InputProps) {
  const {
    name,
    label,
    hint,
    optional,
    value,
    width = 'normal',
    type = 'text',
    onLeave,
    onType,
    problem,
    ...rest
  } = props;
  const field = useField(name, value, problem);
  function onBlur(event: FocusEvent<HTMLInputElement>) {
    field.watch.onBlur?.(event);
    onLeave?.(event.target.value);
  }
  function onChange(event: ChangeEvent<HTMLInputElement>) {
    field.watch.onChange?.(event);
    onType?.();
  }
  return (
    <FieldFrame {...{ label, hint, optional }} id={field.id} problem={field.problem}>
      <input
        {...rest}
        {...field.watch}
        onChange={onChange}
        onBlur={onBlur}
        id={field.id}
        name={name}
        type={type}
        dir={type === 'text' || type === 'search' ? 'auto' : undefined}
        defaultValue={field.value}
        spellCheck={type === 'text' ? undefined : false}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy(hint)}
        className={`box w-full aria-invalid:border-brick ${widths[width]}`}
      />
    </FieldFrame>
  );
}
