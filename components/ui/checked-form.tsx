'use client';

import { toNestErrors } from '@hookform/resolvers';
import { type FocusEvent, type SubmitEvent, startTransition, useActionState, useMemo, useRef, useState } from 'react';
import { type FieldErrors, type FieldValues, get, type Resolver, set, useForm } from 'react-hook-form';
import type { ZodType } from 'zod';
import { type Answer, type Problem, typedIn } from '@/lib/form/answer';
import { check, type Sentence } from './check';
import { type FormAction, FormFrame, type FormLook } from './form-frame';

type CheckedFormProps = FormLook & {
  action: FormAction;
  /** The schema the server parses with, over what `typedIn` reads from the form. */
  schema: ZodType;
  sentence: Sentence;
};

/**
 * A Form that also checks while one types: on leaving a field, then on every change. A refused submit focuses the summary and
 * sends nothing. The server checks again; without JavaScript it alone does.
 */
export function CheckedForm({ action, schema, sentence, ...look }: CheckedFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [answer, post, pending] = useActionState(action, null);
  const [refused, setRefused] = useState<{ since: Answer; problems: Problem[] } | null>(null);
  const problems = refused && refused.since === answer ? refused.problems : (answer?.problems ?? []);

  const { register, handleSubmit, formState } = useForm({
    mode: 'onTouched',
    shouldFocusError: false,
    errors: useMemo(() => errorsOf(answer?.problems ?? []), [answer]),
    resolver: useMemo(() => resolverOf(schema, sentence, form), [schema, sentence]),
  });

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent;
    const typed = new FormData(event.currentTarget, submitter);
    const send = () => {
      setRefused({ since: answer, problems: [] });
      startTransition(() => post(typed));
    };
    if (submitter?.hasAttribute('formnovalidate')) return send();
    return handleSubmit(send, () => setRefused({ since: answer, problems: check(schema, sentence, typedIn(typed)) }))();
  }

  const { errors } = formState;
  const problemOf = (name: string): string | undefined =>
    get<FieldErrors, { message?: string } | undefined>(errors, name)?.message;
  const watch = (name: string) => {
    const { onChange, onBlur } = register(name);
    return { onChange, onBlur: (event: FocusEvent) => (leavesByButton(event) ? undefined : onBlur(event)) };
  };
  return <FormFrame {...look} {...{ form, post, onSubmit, answer, problems, pending }} state={{ problemOf, watch }} />;
}

/** A message that appears while a button is being pressed would move the button away from under the finger. */
function leavesByButton({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof HTMLButtonElement || relatedTarget instanceof HTMLAnchorElement;
}

/** Reads the form as the server will, so that both judge the same values. */
function resolverOf(schema: ZodType, sentence: Sentence, form: { current: HTMLFormElement | null }): Resolver {
  return (_values, _context, options) => {
    const problems = form.current ? check(schema, sentence, typedIn(new FormData(form.current))) : [];
    return problems.length > 0
      ? { values: {}, errors: toNestErrors(errorsOf(problems), options) }
      : { values: {}, errors: {} };
  };
}

function errorsOf(problems: readonly Problem[]): FieldErrors<FieldValues> {
  const errors: FieldErrors<FieldValues> = {};
  for (const { field, text } of problems) if (field) set(errors, field, { type: 'refused', message: text });
  return errors;
}
