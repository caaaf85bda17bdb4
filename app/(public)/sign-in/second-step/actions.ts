'use server';

import { z } from 'zod';
import { repeatable } from '@/app/_server/action';
import { SignInRefused, signIn } from '@/app/_server/auth';
import { begunToken, forgetBegun } from '@/app/_server/begun-sign-in';
import { visitor } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import type { Visitor } from '@/lib/actor';
import { codeShape } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';

const shape = codeShape.extend({ next: z.string().optional() });

/** The second half of a sign-in; who it is stands in the cookie that the first half left. */
export const finish = repeatable(visitor, shape, giveCode, ({ next }) => safePath(next) ?? '/home');

async function giveCode(_: Visitor, { code }: { code: string }): Promise<void> {
  try {
    await signIn('second-step', { token: await begunToken(), code, redirect: false });
  } catch (fault) {
    if (fault instanceof SignInRefused) throw new Refusal(fault.reasons);
    throw fault;
  }
  await forgetBegun();
}
