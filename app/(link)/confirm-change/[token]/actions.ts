'use server';

import type { z } from 'zod';
import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import { confirm, deny } from '@/lib/company-change/contact';
import { answerShape } from '@/lib/company-change/schema';

const purpose = 'confirm_change';

export const answer = repeatable(holder(purpose), answerShape, answerAs, afterPost(purpose));

async function answerAs(bearer: Bearer, { answer: said }: z.output<typeof answerShape>): Promise<void> {
  await (said === 'deny' ? deny : confirm)(bearer);
}
