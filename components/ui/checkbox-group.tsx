'use client';

import type { ReactNode } from 'react';
import { fieldLook, HintAndProblem } from './field-frame';
import { useField } from './form-context';
import type { Option } from './radio-group';
import { Reasons } from './reasons';

type CheckboxGroupProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  values?: readonly string[];
  options: readonly Option[];
  /** Many short options: in columns, in a box of their own that scrolls. */
  many?: boolean;
};

/** Any of a few, or of many; all that are ticked are sent under one name. */
export function CheckboxGroup({ name, label, hint, values = [], options, many = false }: CheckboxGroupProps) {
  const field = useField(name);
  const ticked = field.ticked ?? values;
  return (
    <fieldset className={fieldLook(field.problem)} aria-describedby={field.describedBy(hint)}>
      <legend className="mb-1.5 font-strong">{label}</legend>
      <HintAndProblem id={field.id} hint={hint} problem={field.problem} />
      <div className={many ? boxed : ''}>
        <div className={many ? 'grid gap-x-4 md:grid-cols-2 lg:grid-cols-3' : ''}>
          {options.map(({ value, label: text, detail, reasons = [] }, at) => (
            <div key={value}>
              <label htmlFor={idOf(field.id, value, at)} className="flex items-start gap-3 py-2.5">
                <input
                  {...field.watch}
                  id={idOf(field.id, value, at)}
                  type="checkbox"
                  name={name}
                  value={value}
                  defaultChecked={ticked.includes(value)}
                  disabled={reasons.length > 0}
                  className="tick"
                />
                <span className={many ? '' : 'font-strong'}>{text}</span>
              </label>
              <div className="-mt-2 pl-9 text-muted text-small empty:hidden">
                {detail}
                <Reasons reasons={reasons} />
              </div>
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

// The last row in sight is cut: one sees that there is more below.
const boxed = 'max-h-70 overflow-y-auto rounded-small border-[1.5px] border-edge px-3 py-1';

/** The summary's link leads to the first box, which therefore bears the group's own id. */
function idOf(id: string, value: string, at: number): string {
  return at === 0 ? id : `${id}-${value}`;
}
