'use client';

import type { ReactNode } from 'react';
import { fieldLook, HintAndProblem } from './field-frame';
import { useField } from './form-context';

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is sent when ticked; nothing is sent when not. */
  value?: string;
  checked?: boolean;
};

/** One box to tick. */
export function Checkbox({ name, label, hint, value = 'yes', checked = false }: CheckboxProps) {
  const { id, problem, ticked, watch, describedBy } = useField(name);
  return (
    <div className={fieldLook(problem)}>
      <HintAndProblem id={id} hint={undefined} problem={problem} />
      <label htmlFor={id} className="flex items-start gap-3 py-2.5">
        <input
          {...watch}
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={ticked ? ticked.includes(value) : checked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(hint)}
          className="tick"
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="-mt-2 pl-9 text-muted text-small">
          {hint}
        </div>
      ) : null}
    </div>
  );
}
