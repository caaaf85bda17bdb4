'use server';

import { repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { holder } from '@/app/_server/gates';
import type { Bearer } from '@/lib/actor';
import { nothingShape } from '@/lib/enrollment/schema';
import * as answers from '@/lib/verification/contact-answers';
import { type ContactAnswer, contactAnswerShape } from '@/lib/verification/schema';

const purpose = 'confirm_email';
const here = afterPost(purpose);

export const answer = repeatable(holder(purpose), contactAnswerShape, answerAs, here);
export const undo = repeatable(holder(purpose, 'used'), nothingShape, answers.undoDenial, here);

async function answerAs(bearer: Bearer, { answer: said }: ContactAnswer): Promise<void> {
  await (said === 'deny' ? answers.denyEmail : answers.confirmEmail)(bearer);
}
