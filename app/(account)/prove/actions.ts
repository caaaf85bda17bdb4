'use server';

import { z } from 'zod';
import { action } from '@/app/_server/action';
import { person } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { origin } from '@/app/_server/session';
import { proofShape } from '@/lib/organization/schema';
import { prove } from '@/lib/organization/sign-in';

const shape = proofShape.extend({ next: z.string().optional() });

export const proveAgain = action(
  person,
  shape,
  async (reader, { password }) => prove(reader, await origin(), password),
  ({ next }) => safePath(next) ?? '/home',
);
