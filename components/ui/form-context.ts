'use client';

import { createContext, type FocusEventHandler, type FormEventHandler, useContext } from 'react';
import type { Typed } from '@/lib/form/answer';

type Watch = { onChange?: FormEventHandler; onBlur?: FocusEventHandler };

/** What a form knows about its fields. */
export type FormState = {
  /** Stands before every id, so that two forms of one page may have fields of one name. */
  prefix: string;
  /** What was typed before the last answer; null when nothing was sent yet. */
  typed: Typed | null;
  problemOf: (name: string) => string | undefined;
  watch: (name: string) => Watch;
};

const alone: FormState = { prefix: '', typed: null, problemOf: () => undefined, watch: () => ({}) };

export const FormContext = createContext<FormState>(alone);

/** What one field needs to draw itself; works outside a Form too, as in a search box. `found`: what its page has against it. */
export function useField(name: string, start?: string, found?: string) {
  const form = useContext(FormContext);
  const id = `${form.prefix}${name}`;
  const problem = form.problemOf(name) ?? found;
  return {
    id,
    problem,
    value: firstOf(form.typed, name) ?? start,
    /** For boxes to tick: the values ticked before, or null when nothing was sent yet. */
    ticked: form.typed ? [form.typed[name] ?? []].flat() : null,
    watch: form.watch(name),
    describedBy: (hint: unknown) =>
      [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined,
  };
}

function firstOf(typed: Typed | null, name: string): string | undefined {
  const value = typed?.[name];
  return Array.isArray(value) ? value[0] : value;
}
