'use server';

import { action } from '@/app/_server/action';
import { SignInRefused, signIn } from '@/app/_server/auth';
import { visitor } from '@/app/_server/gates';
import { safePath } from '@/app/_server/home';
import type { Visitor } from '@/lib/actor';
import { signInShape } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';
import { z } from 'zod';

const shape = signInShape.extend({ next: z.string().optional() });

/** Signs in with a password, then goes on to the page asked for, else to the reader's own first page. */
export const signInWithPassword = action(visitor, shape, prove, ({ next }) => safePath(next) ?? '/home');

// The proof is next-auth's; the reasons of a refusal come back through it.
async function prove(_: Visitor, { email, password }: { email: string; password: string }): Promise<void> {
  try {
    await signIn('password', { email, password, redirect: false });
  } catch (fault) {
    if (fault instanceof SignInRefused) throw new Refusal(fault.reasons);
    throw fault;
  }
}
