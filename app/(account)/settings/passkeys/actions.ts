'use server';

import { z } from 'zod';
import { action, repeatable } from '@/app/_server/action';
import { goOnAs } from '@/app/_server/auth';
import { anybodySignedIn, provenPerson } from '@/app/_server/gates';
import { askThisBrowser, offerHere, withQuestion } from '@/app/_server/passkey-question';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { keepCodes } from '@/app/_server/shown-codes';
import * as passkeys from '@/lib/identity/passkeys';
import { newPasskeyShape, passkeyShape, renamedPasskeyShape } from '@/lib/organization/schema';
import { href } from '../second-step/_components/href';

const onward = { next: z.string().optional() };

/** What this browser's device is asked, to make a passkey. */
export async function askToAdd() {
  return askThisBrowser(await passkeys.askToAdd(await provenPerson()));
}

/** Keeps the passkey; whoever had neither one nor a second step is shown recovery codes first. */
export const add = repeatable(
  provenPerson,
  newPasskeyShape.extend(onward),
  async (reader, given) => {
    const { sessionId, codes } = await passkeys.add(reader, await origin(), await withQuestion(given));
    await goOnAs(sessionId);
    await offerHere();
    if (codes) await keepCodes({ sessionId }, codes);
    return codes !== null;
  },
  ({ next }, withCodes) => (withCodes ? href('/recovery-codes', next ?? list) : (safePath(next) ?? list)),
);

const list = '/settings/passkeys?done=added';

export const rename = action(
  anybodySignedIn,
  renamedPasskeyShape,
  async (reader, fields) => passkeys.rename(reader, await origin(), fields),
  '/settings/passkeys?done=renamed',
);

export const remove = action(
  provenPerson,
  passkeyShape,
  async (reader, fields) => passkeys.remove(reader, await origin(), fields),
  '/settings/passkeys?done=removed',
);
