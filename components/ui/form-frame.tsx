'use client';

import { type ReactNode, type RefObject, type SubmitEventHandler, useState } from 'react';
import { type Answer, aboutForm, type Problem } from '@/lib/form/answer';
import { Button, type Tone } from './button';
import { DraftLine } from './draft-line';
import { DraftNotice } from './draft-notice';
import { ErrorSummary } from './error-summary';
import { FormContext, type FormState } from './form-context';
import { FormKey } from './form-key';
import { useKitWords } from './locale';
import { Notice } from './notice';
import { PageTitle } from './page-title';
import { type Reason, Reasons } from './reasons';
import { type Remembered, useShownPage } from './shown';
import { SwitchBack } from './switch-back';
import { rememberedOn } from './typed-memory';

/** A server action in the shape React wants: answers with what is wrong, or leads elsewhere. */
export type FormAction = (previous: Answer, form: FormData) => Promise<Answer>;

export type FormLook = {
  /** The verb on the button. */
  submit: string;
  /** What it is called aloud, where several forms of a page have the same verb. */
  label?: string;
  /** What its button says, where several buttons send one form. */
  press?: { name: string; value: string };
  tone?: Tone;
  size?: 'normal' | 'small';
  /** The tab's name, when the form carries it: it then says when something is wrong. Give `title={false}` to the Page. */
  title?: string;
  /** Needed when a page has two forms with fields of one name; becomes part of every id. */
  id?: string;
  /** Keeps what is typed, under this name within its page, until it is taken: shown again whenever the page opens, on any device. */
  keeps?: string;
  /** Sent along unseen. `asOf`: where the thing stands that the form changes. */
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
  const { title, id, hidden, answer, pending, state, children } = props;
  const prefix = id ? `${id}-` : '';
  const page = useShownPage();
  const name = props.keeps ?? `?${id ?? ''}`;
  const [before] = useState(() => rememberedOn(page, name));
  const [back, setBack] = useState<Answer>(null);
  const [told, setTold] = useState(false);
  if (answer?.changed && !told) setTold(true);
  const isBack = answer !== null && back === answer;
  const problems = isBack ? [] : props.problems;
  const typed = (answer?.wrongAccount ? null : answer?.values) ?? before?.typed ?? null;
  return (
    <>
      {title ? <PageTitle title={title} problem={problems.length > 0} /> : null}
      {problems.length > 0 ? <ErrorSummary problems={problems} prefix={prefix} /> : null}
      {answer?.wrongAccount ? <SwitchBack {...answer.wrongAccount} is={isBack} onBack={() => setBack(answer)} /> : null}
      {before?.typed && children && !answer ? <DraftNotice form={name} before={before} /> : null}
      {answer?.done && problems.length === 0 ? <Notice kind="success">{answer.done}</Notice> : null}
      <form id={id} ref={props.form} action={props.post} onSubmit={props.onSubmit} noValidate aria-busy={pending}>
        <FormKey />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input
            key={name}
            type="hidden"
            name={name}
            value={name === 'asOf' && !told ? asOfFor(value, before) : value}
          />
        ))}
        {page.sealed ? <input type="hidden" name={aboutForm.shownFor} value={page.sealed} /> : null}
        {page.sealed && children ? <input type="hidden" name={aboutForm.form} value={name} /> : null}
        {before && !props.keeps ? <input type="hidden" name={aboutForm.version} value={before.version} /> : null}
        <FormContext value={{ prefix, typed, ...state }}>{children}</FormContext>
        <SubmitRow {...props} before={before} />
      </form>
    </>
  );
}

// Text that was typed against an older state of the thing is still against that one, until its reader was told.
function asOfFor(now: string, before: Remembered | undefined): string {
  const then = before?.typed?.asOf;
  return typeof then === 'string' ? then : now;
}

function SubmitRow(props: FrameProps & { before: Remembered | undefined }) {
  const {
    submit,
    label,
    press,
    tone,
    size,
    beside,
    reasons = [],
    pending,
    children,
    keeps,
    before,
    answer,
    problems,
  } = props;
  const { working } = useKitWords();
  const { sealed } = useShownPage();
  return (
    <div className={children ? 'mt-8' : ''}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 text-muted text-small">
        <Button
          type="submit"
          {...press}
          aria-label={label}
          tone={tone}
          size={size}
          pending={pending}
          disabled={reasons.length > 0}
        >
          {submit}
        </Button>
        {sealed && keeps && children ? (
          <DraftLine form={keeps} start={before} {...{ answer, problems, pending }}>
            {beside}
          </DraftLine>
        ) : (
          beside
        )}
        <span role="status" className="sr-only">
          {pending ? working : ''}
        </span>
      </div>
      <Reasons reasons={reasons} />
    </div>
  );
}
