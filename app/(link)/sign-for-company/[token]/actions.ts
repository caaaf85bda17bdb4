'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { carryAddress } from '@/app/_server/carried';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as delegations from '@/lib/delegation/commands';
import { refuseByLetterShape, takeShape } from '@/lib/delegation/schema';
import type { Joining } from '@/lib/organization/schema';
import { signInFor } from './_components/sign-in-for';

const purpose = 'sign_for_company';

export const take = repeatable(holder(purpose), takeShape, takeAs, (_, organizationId) => signInFor(organizationId));
export const decline = repeatable(
  holder(purpose),
  refuseByLetterShape,
  delegations.declineByLetter,
  afterPost(purpose, { said: 'no' }),
);

// The sign-in that follows knows the address, and leads to the account of the company.
async function takeAs(bearer: Bearer, fields: Joining): Promise<string> {
  const organizationId = await delegations.take(bearer, fields);
  await carryAddress(bearer.address);
  return organizationId;
}
