'use server';

import { z } from 'zod';
import { repeatable } from '@/app/_server/action';
import { goOnAs } from '@/app/_server/auth';
import { anybodySignedIn } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { reauthenticate } from '@/lib/identity/reauthenticate';
import { proofInTwoShape, proofShape } from '@/lib/organization/schema';

const onward = { next: z.string().optional() };

export const again = repeatable(
  anybodySignedIn,
  async ({ secondStep }) => (secondStep ? proofInTwoShape : proofShape).extend(onward),
  async (reader, given) => goOnAs(await reauthenticate(reader, await origin(), given)),
  ({ next }) => safePath(next) ?? '/home',
);
