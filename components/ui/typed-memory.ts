'use client';

import type { Remembered, ShownPage } from './shown';

// What was typed in this tab: the browser's Back shows a page as it was drawn before anything was typed on it.
const memory = new Map<string, Remembered>();

const keyOf = ({ who, page }: ShownPage, form: string) => JSON.stringify([who, page.split('?')[0], form]);

/** What was typed last in a form of this page: in this tab, else as its page brought it along. */
export function rememberedOn(page: ShownPage, form: string): Remembered | undefined {
  const [here, brought] = [memory.get(keyOf(page, form)), page.before[form]];
  return here && (!brought || here.version >= brought.version) ? here : brought;
}

export function remember(page: ShownPage, form: string, typing: Remembered): void {
  memory.set(keyOf(page, form), typing);
}

export function forget(page: ShownPage, form: string): void {
  memory.delete(keyOf(page, form));
}
