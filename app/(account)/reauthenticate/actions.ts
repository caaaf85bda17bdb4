'use server';

import { z } from 'zod';
import { repeatable } from '@/app/_server/action';
import { goOnAs } from '@/app/_server/auth';
import { anybodySignedIn } from '@/app/_server/gates';
import { askThisBrowser, offerHere, withQuestion } from '@/app/_server/passkey-question';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { askForPasskey } from '@/lib/identity/passkey-answer';
import { hasSecondStep, reauthenticate, reauthenticateByPasskey } from '@/lib/identity/reauthenticate';
import { passkeyAnswerShape, proofInTwoShape, proofShape } from '@/lib/organization/schema';

const onward = { next: z.string().optional() };

export const again = repeatable(
  anybodySignedIn,
  async (reader) => (hasSecondStep(reader) ? proofInTwoShape : proofShape).extend(onward),
  async (reader, given) => goOnAs(await reauthenticate(reader, await origin(), given)),
  ({ next }) => safePath(next) ?? '/home',
);

/** What this browser's device is asked, to show once more who its owner is. */
export async function askAgain() {
  const { sessionId } = await anybodySignedIn();
  return askThisBrowser(await askForPasskey('prove', sessionId));
}

/** The same by a passkey, which is both steps. */
export const againByPasskey = repeatable(
  anybodySignedIn,
  passkeyAnswerShape.extend(onward),
  async (reader, given) => {
    await goOnAs(await reauthenticateByPasskey(reader, await origin(), await withQuestion(given)));
    await offerHere();
  },
  ({ next }) => safePath(next) ?? '/home',
);
