'use server';

import { action } from '@/app/_server/action';
import { carryAddress } from '@/app/_server/carried';
import { visitor } from '@/app/_server/gates';
import type { Visitor } from '@/lib/actor';
import { askForReset } from '@/lib/organization/passwords';
import { resetRequestShape } from '@/lib/organization/schema';

export const askForLink = action(visitor, resetRequestShape, ask, '/forgot-password?sent=yes');

async function ask(actor: Visitor, fields: { email: string }): Promise<void> {
  await askForReset(actor, fields);
  await carryAddress(fields.email);
}
