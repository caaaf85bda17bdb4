'use server';

import { z } from 'zod';
import { action, repeatable } from '@/app/_server/action';
import { goOnAs, rememberDevice } from '@/app/_server/auth';
import { anybodySignedIn, provenPerson } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { forgetCodes, keepCodes } from '@/app/_server/shown-codes';
import * as secondStep from '@/lib/identity/second-step';
import { addressIn, type SignedIn } from '@/lib/organization/queries';
import { codeShape } from '@/lib/organization/schema';
import { href } from './_components/href';

const onward = z.object({ next: z.string().optional() });

/** Makes a key and shows it. */
export const begin = action(provenPerson, onward, secondStep.begin, ({ next }) => href('/set-up', next));

/** Turns the second step on by the app's first code, and shows the recovery codes. */
export const confirm = repeatable(provenPerson, codeShape.extend(onward.shape), turnOnWith, ({ next }) =>
  href('/recovery-codes', next),
);

export const renewCodes = repeatable(
  provenPerson,
  z.object({}),
  renew,
  '/settings/second-step/recovery-codes?renewed=yes',
);

/** The recovery codes are kept elsewhere now: this browser forgets them. */
export const keep = repeatable(
  anybodySignedIn,
  onward.extend({ renewed: z.string().optional() }),
  forgetCodes,
  ({ next, renewed }) => safePath(next) ?? `/settings/second-step?done=${renewed ? 'codes' : 'on'}`,
);

export const turnOff = action(
  provenPerson,
  codeShape,
  async (reader, fields) => secondStep.turnOff(reader, await origin(), fields),
  '/settings/second-step?done=off',
);

async function turnOnWith(reader: SignedIn, fields: { code: string }): Promise<void> {
  const { codes, sessionId } = await secondStep.confirm(reader, await origin(), fields);
  await goOnAs(sessionId);
  const { email, since } = await addressIn(sessionId);
  await rememberDevice(email, since);
  await keepCodes({ sessionId }, codes);
}

async function renew(reader: SignedIn): Promise<void> {
  await keepCodes(reader, await secondStep.renewCodes(reader, await origin()));
}
