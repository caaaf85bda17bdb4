'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import { type Joining, joinShape } from '@/lib/organization/schema';
import * as users from '@/lib/organization/users';

export const join = action(
  holder('join'),
  joinShape,
  joinAs,
  (_, email) => `/sign-in?${new URLSearchParams({ joined: 'yes', email })}`,
);

async function joinAs(bearer: Bearer, fields: Joining): Promise<string> {
  await users.join(bearer, fields);
  return bearer.address;
}
