'use client';

import { useState } from 'react';
import { FieldFrame, type FieldProps } from './field-frame';
import { useField } from './form-context';
import { useKitWords } from './locale';

type PasswordProps = Omit<FieldProps, 'value' | 'width' | 'optional'> & {
  autoComplete: 'current-password' | 'new-password';
};

/** A password: can be shown while typing, never comes back from the server. */
export function PasswordField({ name, label, hint, autoComplete }: PasswordProps) {
  const [shown, setShown] = useState(false);
  const { show, hide } = useKitWords();
  const { id, problem, watch, describedBy } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, problem }}>
      <span className="flex max-w-field gap-2">
        <input
          {...watch}
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(hint)}
          className="box w-full min-w-0 aria-invalid:border-brick"
        />
        <button
          type="button"
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className="script-only touch shrink-0 rounded-small border border-edge px-3 text-small"
        >
          {shown ? hide : show}
          <span className="sr-only"> {label}</span>
        </button>
      </span>
    </FieldFrame>
  );
}
