import { days } from '@/lib/clock';
import type { Question as Asked } from '@/lib/identity/passkey-answer';
import { questionLasts } from '@/lib/identity/passkey-question';
import { forgetCookie, keepCookie, readCookie } from './cookies';

const name = 'passkey-question';

/** Keeps with this browser, sealed, what a passkey is asked, and returns what its device is told. Only in an action. */
export async function askThisBrowser<Options>({ options, question }: Asked<Options>): Promise<Options> {
  await keepCookie(name, question, questionLasts);
  return options;
}

/** The answer of a form with the question this browser was asked last; whatever comes of it, the question is over. Only in an action. */
export async function withQuestion<Given extends { answer: string }>(
  given: Given,
): Promise<Given & { question: string }> {
  const question = (await readCookie(name)) ?? '';
  await forgetCookie(name);
  return { ...given, question };
}

const offered = 'passkey-here';

/** Remembers that a passkey was used or made in this browser, which then offers it beside the address. Says nothing of whose. Only in an action. */
export async function offerHere(): Promise<void> {
  await keepCookie(offered, '1', days(365));
}

/** Whether a passkey was used in this browser before: any other is not asked for one until somebody presses the button. */
export async function isOfferedHere(): Promise<boolean> {
  return (await readCookie(offered)) !== undefined;
}
