'use client';

import { ChevronDown } from 'lucide-react';
import type { ChangeEvent } from 'react';
import { FieldFrame, type FieldProps, widths } from './field-frame';
import { useField } from './form-context';

export type Choice = { value: string; label: string };

type SelectProps = FieldProps & {
  choices: readonly Choice[];
  /** Stands first and chooses nothing, such as "Choose a country". Left out: the first choice is chosen. */
  empty?: string;
  autoComplete?: string;
  /** The choices are names, which stay as they are in every language. */
  names?: boolean;
  /** The label was typed, such as the heading of a column. */
  typed?: boolean;
  /** Told what is chosen, at once. */
  onChoose?: (chosen: string) => void;
  /** What is wrong with the choice, where its page knows before the form does. */
  problem?: string | undefined;
};

/** One of many, by the browser's own list: it searches by typing and fits every telephone. */
export function Select(props: SelectProps) {
  const {
    name,
    label,
    hint,
    optional,
    value,
    width = 'normal',
    choices,
    empty,
    autoComplete,
    names,
    typed,
    onChoose,
  } = props;
  const field = useField(name, value, props.problem);
  function onChange(event: ChangeEvent<HTMLSelectElement>) {
    field.watch.onChange?.(event);
    onChoose?.(event.target.value);
  }
  return (
    <FieldFrame
      {...{ hint, optional }}
      label={typed ? <bdi>{label}</bdi> : label}
      id={field.id}
      problem={field.problem}
    >
      <span className={`relative w-full ${widths[width]}`}>
        <select
          {...field.watch}
          onChange={onChange}
          id={field.id}
          name={name}
          translate={names ? 'no' : undefined}
          autoComplete={autoComplete}
          defaultValue={field.value ?? (empty === undefined ? undefined : '')}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={field.describedBy(hint)}
          className="box w-full appearance-none pr-10 aria-invalid:border-brick"
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          size={20}
          className="pointer-events-none absolute inset-y-0 right-3 my-auto text-muted"
        />
      </span>
    </FieldFrame>
  );
}
