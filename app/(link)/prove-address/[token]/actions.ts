'use server';

import { repeatable } from '@/app/_server/action';
import { takeOnward } from '@/app/_server/carried';
import { holder } from '@/app/_server/gates';
import { signInBy } from '@/app/_server/password-sign-in';
import type { Bearer } from '@/lib/actor';
import * as asked from '@/lib/organization/asked-accounts';
import { proofShape } from '@/lib/organization/schema';

export const prove = repeatable(holder('prove_address'), proofShape, proveAndEnter, (_, onward) => onward);

// The account begins and its owner is let in with one press: both ask for the same password.
async function proveAndEnter(bearer: Bearer, { password }: { password: string }): Promise<string> {
  const { country } = await asked.prove(bearer, { password });
  await signInBy({ email: bearer.address, password });
  return (await takeOnward()) ?? `/welcome?country=${country}`;
}
