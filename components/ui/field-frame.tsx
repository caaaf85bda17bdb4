'use client';

import type { ReactNode } from 'react';
import { useKitWords } from './locale';

/** What every input takes. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says so behind the label; everything else is expected to be filled in. */
  optional?: boolean;
  /** What stands in it at first; what was typed before a refusal wins. */
  value?: string | undefined;
  width?: Width;
};

export const widths = { full: 'max-w-full', normal: 'max-w-field', half: 'max-w-60', short: 'max-w-36' };

export type Width = keyof typeof widths;

type FrameProps = Pick<FieldProps, 'hint' | 'optional'> & {
  label: ReactNode;
  id: string;
  problem: string | undefined;
  children: ReactNode;
};

/** Label, hint, what is wrong, then the input. */
export function FieldFrame({ id, label, hint, optional, problem, children }: FrameProps) {
  return (
    <div className={fieldLook(problem)}>
      <label htmlFor={id} className="block font-strong">
        {label} <Optional show={optional} />
      </label>
      <HintAndProblem {...{ id, hint, problem }} />
      {children}
    </div>
  );
}

export function Optional({ show = false }: { show?: boolean | undefined }) {
  const { optional } = useKitWords();
  return show ? <span className="font-normal text-muted">{optional}</span> : null;
}

export function HintAndProblem({ id, hint, problem }: Pick<FrameProps, 'id' | 'hint' | 'problem'>) {
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} className="text-muted text-small">
          {hint}
        </div>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="font-strong text-brick">
          {problem}
        </p>
      ) : null}
    </>
  );
}

export function fieldLook(problem: string | undefined): string {
  return `mb-6 grid gap-1.5 ${problem ? 'border-brick border-l-4 pl-4' : ''}`;
}
