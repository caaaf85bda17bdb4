'use client';

import type { ReactNode } from 'react';
import { fieldLook, HintAndProblem, Optional } from './field-frame';
import { useField } from './form-context';
import { type Reason, Reasons } from './reasons';

export type Option = {
  value: string;
  label: ReactNode;
  detail?: ReactNode;
  /** Why it cannot be chosen; an empty list opens it. */
  reasons?: readonly Reason[];
};

type RadioGroupProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  value?: string | undefined;
  options: readonly Option[];
  /** Two cards side by side, to compare; otherwise a list of cards. */
  sideBySide?: boolean;
};

/** One of a few, each in its own card. */
export function RadioGroup({ name, label, hint, optional, value, options, sideBySide = false }: RadioGroupProps) {
  const field = useField(name, value);
  return (
    <fieldset className={fieldLook(field.problem)} aria-describedby={field.describedBy(hint)}>
      <legend className="mb-1.5 font-strong">
        {label} <Optional show={optional} />
      </legend>
      <HintAndProblem id={field.id} hint={hint} problem={field.problem} />
      <div className={`mt-1 grid gap-3 ${sideBySide ? 'md:grid-cols-2' : ''}`}>
        {options.map((option, at) => (
          <Card
            key={option.value}
            {...option}
            name={name}
            id={at === 0 ? field.id : `${field.id}-${option.value}`}
            chosen={field.value === option.value}
            watch={field.watch}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps = Option & { name: string; id: string; chosen: boolean; watch: ReturnType<typeof useField>['watch'] };

function Card({ name, id, value, label, detail, reasons = [], chosen, watch }: CardProps) {
  const closed = reasons.length > 0;
  return (
    <div className="choice-card">
      <label htmlFor={id} className="touch flex gap-3 py-3">
        <input
          {...watch}
          {...{ id, name, value }}
          type="radio"
          defaultChecked={chosen}
          disabled={closed}
          className="tick"
        />
        <span className="grid min-w-0 gap-1">
          <span className={`font-strong ${closed ? 'text-muted' : ''}`}>{label}</span>
          {detail ? <span className="text-small">{detail}</span> : null}
        </span>
      </label>
      {closed ? (
        <div className="-mt-2 pb-3 pl-9">
          <Reasons reasons={reasons} />
        </div>
      ) : null}
    </div>
  );
}
