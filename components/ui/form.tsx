'use client';

import { type SubmitEvent, startTransition, useActionState } from 'react';
import { type FormAction, FormFrame, type FormLook } from './form-frame';

/**
 * A form the server checks. Without JavaScript it is a plain post and the page comes back with the answer; with it, only the
 * answer comes back and what was typed stays where it is. May be used straight from a server component.
 */
export function Form({ action, ...look }: FormLook & { action: FormAction }) {
  const [answer, post, pending] = useActionState(action, null);
  const problems = answer?.problems ?? [];

  // Not through React's own form action: that would empty the form afterwards.
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const typed = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => post(typed));
  }

  const problemOf = (name: string) => problems.find((problem) => problem.field === name)?.text;
  return (
    <FormFrame {...look} {...{ post, onSubmit, answer, problems, pending }} state={{ problemOf, watch: () => ({}) }} />
  );
}
