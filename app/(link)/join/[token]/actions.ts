'use server';

import { repeatable } from '@/app/_server/action';
import { carryAddress } from '@/app/_server/carried';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as joining from '@/lib/identity/joining';
import { type Joining, joinShape } from '@/lib/organization/schema';

export const join = repeatable(holder('join'), joinShape, joinAs, '/sign-in?joined=yes');

async function joinAs(bearer: Bearer, fields: Joining): Promise<void> {
  await joining.join(bearer, fields);
  await carryAddress(bearer.address);
}
