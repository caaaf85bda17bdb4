'use server';

import { repeatable } from '@/app/_server/action';
import { carryAddress } from '@/app/_server/carried';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import * as wayBack from '@/lib/way-back/answers';
import { takeShape } from '@/lib/way-back/schema';

/** What the new Global admin comes to once signed in: the second step is the first thing to set up. */
const onward = new URLSearchParams({ taken: 'yes', next: '/settings/second-step?next=/settings/users' });

export const take = repeatable(holder('take_way_back'), takeShape, takeAs, `/sign-in?${onward}`);

async function takeAs(bearer: Bearer, fields: { password?: string | undefined }): Promise<void> {
  await wayBack.take(bearer, fields);
  await carryAddress(bearer.address);
}
