'use client';

import type { ReactNode, RefObject, SubmitEventHandler } from 'react';
import type { Answer, Problem } from '@/lib/answer';
import { Button, type Tone } from './button';
import { ErrorSummary } from './error-summary';
import { FormContext, type FormState } from './form-context';
import { FormKey } from './form-key';
import { useKitWords } from './locale';
import { Notice } from './notice';
import { PageTitle } from './page-title';
import { type Reason, Reasons } from './reasons';

/** A server action in the shape React wants: answers with what is wrong, or leads elsewhere. */
export type FormAction = (previous: Answer, form: FormData) => Promise<Answer>;

export type FormLook = {
  /** The verb on the button. */
  submit: string;
  /** What it is called aloud, where several forms of a page have the same verb. */
  label?: string;
  tone?: Tone;
  size?: 'normal' | 'small';
  /** The tab's name, when the form carries it: it then says when something is wrong. Give `title={false}` to the Page. */
  title?: string;
  /** Needed when a page has two forms with fields of one name; becomes part of every id. */
  id?: string;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** Beside the button: a second button, a link, when the draft was saved. */
  beside?: ReactNode;
  /** Why the button cannot be pressed now; an empty list opens it. */
  reasons?: readonly Reason[];
  children?: ReactNode;
};

type FrameProps = FormLook & {
  post: (form: FormData) => void;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  form?: RefObject<HTMLFormElement | null>;
  answer: Answer;
  problems: readonly Problem[];
  pending: boolean;
  state: Pick<FormState, 'problemOf' | 'watch'>;
};

/** What every form shares: the title, the summary, the fields, the button. */
export function FormFrame(props: FrameProps) {
  const { title, id, hidden, answer, problems, pending, state, children } = props;
  const prefix = id ? `${id}-` : '';
  return (
    <>
      {title ? <PageTitle title={title} problem={problems.length > 0} /> : null}
      {problems.length > 0 ? <ErrorSummary problems={problems} prefix={prefix} /> : null}
      {answer?.done && problems.length === 0 ? <Notice kind="success">{answer.done}</Notice> : null}
      <form id={id} ref={props.form} action={props.post} onSubmit={props.onSubmit} noValidate aria-busy={pending}>
        <FormKey />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormContext value={{ prefix, typed: answer?.values ?? null, ...state }}>{children}</FormContext>
        <SubmitRow {...props} />
      </form>
    </>
  );
}

function SubmitRow({ submit, label, tone, size, beside, reasons = [], pending, children }: FrameProps) {
  const { working } = useKitWords();
  return (
    <div className={children ? 'mt-8' : ''}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 text-muted text-small">
        <Button
          type="submit"
          aria-label={label}
          tone={tone}
          size={size}
          pending={pending}
          disabled={reasons.length > 0}
        >
          {submit}
        </Button>
        {beside}
        <span role="status" className="sr-only">
          {pending ? working : ''}
        </span>
      </div>
      <Reasons reasons={reasons} />
    </div>
  );
}
