'use client';

import { FieldFrame, type FieldProps, widths } from './field-frame';
import { useField } from './form-context';

type CodeProps = Pick<FieldProps, 'label' | 'hint'> & {
  /** Six digits of an app or a letter, a recovery code with its letters, or either. */
  of?: keyof typeof kinds;
  name?: 'code' | 'letterCode';
};

const kinds = {
  app: { inputMode: 'numeric', autoComplete: 'one-time-code', width: widths.short },
  recovery: { inputMode: 'text', autoComplete: 'off', width: widths.normal },
  either: { inputMode: 'text', autoComplete: 'one-time-code', width: widths.normal },
} as const;

/** A code that counts once. The browser offers the one of the app, never an old one; it never comes back from the server. */
export function CodeField({ label, hint, of = 'app', name = 'code' }: CodeProps) {
  const { id, problem, watch, describedBy } = useField(name);
  return (
    <FieldFrame {...{ id, label, hint, problem }}>
      <input
        {...watch}
        id={id}
        name={name}
        type="text"
        inputMode={kinds[of].inputMode}
        autoComplete={kinds[of].autoComplete}
        autoCapitalize={of === 'app' ? 'none' : 'characters'}
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(hint)}
        className={`box w-full text-lead tabular-nums tracking-widest aria-invalid:border-brick ${kinds[of].width}`}
      />
    </FieldFrame>
  );
}
