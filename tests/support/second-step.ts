import { freeze } from '@/lib/clock';
import { begin, confirm, findKey } from '@/lib/identity/second-step';
import { finishSignIn, SecondStepAsked, signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { codeOf } from './authenticator';
import { colleague, password, signedIn, visitorFrom } from './people';
import { reseller } from './story';

/** Somebody signed in turns the second step on. Returns the key in their app, their recovery codes, and who they are now. */
export async function turnedOn(person: SignedIn) {
  await begin(person);
  const { typed: key } = (await findKey(person)) ?? { typed: '' };
  const { codes, sessionId } = await confirm(person, visitorFrom().from, { code: codeOf(key) });
  return { key, codes, person: (await findSignedIn(sessionId)) as SignedIn };
}

/** Gives the password, and returns the token with which the second step is given. */
export async function tokenOf(email: string, number = 1): Promise<string> {
  const asked = await signInWithPassword(visitorFrom(number), { email, password }).catch((answer: unknown) => answer);
  if (!(asked instanceof SecondStepAsked)) throw new Error(`${email} is not asked for a second step.`);
  return asked.token;
}

/** A colleague of somebody's, signed in. */
export async function somebody() {
  const owner = await reseller();
  const one = await colleague(owner, ['sales_agent']);
  return { owner, ...one, signed: await signedIn(one.email) };
}

/** The same with a second step, in the session where it was turned on; `other` is one that was open beside it. Stops the clock. */
export async function withSecondStep() {
  const { signed, ...one } = await somebody();
  const other = await signedIn(one.email);
  freeze(new Date());
  return { ...one, ...(await turnedOn(signed)), other };
}

/** Signs in with the password and a code. */
export async function finishWith(email: string, code: string, number?: number): Promise<string> {
  return finishSignIn(visitorFrom(number), { token: await tokenOf(email, number), code });
}
