'use server';

import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { repeatable } from '@/app/_server/action';
import { SignInRefused, signIn } from '@/app/_server/auth';
import { visitor } from '@/app/_server/gates';
import { offeredIssuers } from '@/app/_server/issuers';
import { askThisBrowser, offerHere, withQuestion } from '@/app/_server/passkey-question';
import { signInBy } from '@/app/_server/password-sign-in';
import { safePath } from '@/app/_server/paths';
import type { Visitor } from '@/lib/actor';
import * as passkeys from '@/lib/identity/passkey-answer';
import { passkeyAnswerShape, signInShape } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';
import { secondStepHref } from './second-step/_components/href';

const next = z.string().optional();
const passwordShape = signInShape.extend({ next });
const issuerShape = z.object({ issuer: z.string(), again: z.literal('yes').optional(), next });

/** Signs in with a password, then goes on to the page asked for, else to the reader's own first page; first to the second step, if there is one. */
export const signInWithPassword = repeatable(
  visitor,
  passwordShape,
  (_, given) => signInBy(given),
  ({ next: asked }, secondStep) => (secondStep ? secondStepHref(safePath(asked)) : (safePath(asked) ?? '/home')),
);

/** What this browser's device is asked, to sign in with a passkey. */
export async function askForPasskey() {
  return askThisBrowser(await passkeys.askForPasskey('sign_in', null));
}

/** Signs in with a passkey, which is both steps, then goes on as with a password. */
export const signInWithPasskey = repeatable(
  visitor,
  passkeyAnswerShape.extend({ next }),
  signInByPasskey,
  ({ next: asked }) => safePath(asked) ?? '/home',
);

async function signInByPasskey(_: Visitor, given: { answer: string }): Promise<void> {
  const { question, answer } = await withQuestion(given);
  try {
    await signIn('passkey', { question, answer, redirect: false });
  } catch (fault) {
    if (fault instanceof SignInRefused) throw new Refusal(fault.reasons);
    throw fault;
  }
  await offerHere();
}

/** Goes to an issuer and comes back signed in; `again` asks it to have the person show anew who they are. */
export const signInWithIssuer = repeatable(visitor, issuerShape, goTo);

async function goTo(_: Visitor, { issuer, again, next }: z.output<typeof issuerShape>): Promise<void> {
  if (!offeredIssuers().some(({ id }) => id === issuer)) throw Refusal.because('issuer_failed');
  try {
    await signIn(
      issuer,
      { redirectTo: safePath(next) ?? '/home' },
      again ? { prompt: 'login', max_age: '0' } : undefined,
    );
  } catch (fault) {
    unstable_rethrow(fault);
    throw Refusal.because('issuer_failed');
  }
}
