'use client';

import type { ReactNode } from 'react';
import { aboutForm, type Problem, type Typed } from '@/lib/form/answer';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import { FormKey } from './form-key';
import { useShownPage } from './shown';

type PostFormProps = {
  /** Where it is posted: a route, which leads back to the page. */
  to: string;
  id: string;
  submit: string;
  hidden?: Readonly<Record<string, string>>;
  /** What was sent before and not taken, and why. */
  typed: Typed | null;
  problems: readonly Problem[];
  beside?: ReactNode;
  children: ReactNode;
};

/** A form with a file, which is sent as it is, with script and without: a file never goes through an action. */
export function PostForm({ to, id, submit, hidden = {}, typed, problems, beside, children }: PostFormProps) {
  const { sealed } = useShownPage();
  const prefix = `${id}-`;
  const problemOf = (name: string) => problems.find((problem) => problem.field === name)?.text;
  return (
    <>
      {problems.length > 0 ? <ErrorSummary problems={problems} prefix={prefix} /> : null}
      <form method="post" action={to} encType="multipart/form-data" noValidate>
        <FormKey />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {sealed ? <input type="hidden" name={aboutForm.shownFor} value={sealed} /> : null}
        <FormContext value={{ prefix, typed, problemOf, watch: () => ({}) }}>{children}</FormContext>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <Button type="submit">{submit}</Button>
          {beside}
        </div>
      </form>
    </>
  );
}
