'use server';

import { repeatable } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import { signInBy } from '@/app/_server/password-sign-in';
import { safePath } from '@/app/_server/paths';
import type { Bearer } from '@/lib/actor';
import * as asked from '@/lib/identity/asked-accounts';
import { proofShape } from '@/lib/organization/schema';

export const prove = repeatable(holder('prove_address'), proofShape, proveAndEnter, (_, onward) => onward);

// The account begins and its owner is let in with one press: both ask for the same password. Then on to where they were going when
// they asked for it, in whichever browser that was.
async function proveAndEnter(bearer: Bearer, { password }: { password: string }): Promise<string> {
  const { country, onward } = await asked.prove(bearer, { password });
  await signInBy({ email: bearer.address, password });
  return safePath(onward) ?? `/welcome?country=${country}`;
}
