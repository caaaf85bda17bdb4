'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as passwords from '@/lib/organization/passwords';
import { resetShape } from '@/lib/organization/schema';

export const reset = action(
  holder('reset_password'),
  resetShape,
  resetFor,
  (_, email) => `/sign-in?${new URLSearchParams({ reset: 'yes', email })}`,
);

async function resetFor(bearer: Bearer, fields: { password: string }): Promise<string> {
  await passwords.reset(bearer, fields);
  return bearer.address;
}
