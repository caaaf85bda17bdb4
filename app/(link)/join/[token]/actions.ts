'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as joining from '@/lib/organization/joining';
import { type Joining, joinShape } from '@/lib/organization/schema';

export const join = action(
  holder('join'),
  joinShape,
  joinAs,
  (_, email) => `/sign-in?${new URLSearchParams({ joined: 'yes', email })}`,
);

async function joinAs(bearer: Bearer, fields: Joining): Promise<string> {
  await joining.join(bearer, fields);
  return bearer.address;
}
