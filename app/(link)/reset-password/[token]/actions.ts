'use server';

import { repeatable } from '@/app/_server/action';
import { rememberDevice } from '@/app/_server/auth';
import { carryAddress } from '@/app/_server/carried';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as passwords from '@/lib/identity/passwords';
import { resetShape } from '@/lib/organization/schema';

export const reset = repeatable(holder('reset_password'), resetShape, resetFor, '/sign-in?reset=yes');

// Whoever holds the letter is not kept out by others who guess: this browser is known from now on.
async function resetFor(bearer: Bearer, fields: { password: string }): Promise<void> {
  await passwords.reset(bearer, fields);
  await rememberDevice(bearer.address);
  await carryAddress(bearer.address);
}
