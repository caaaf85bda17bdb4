'use server';

import { action } from '@/app/_server/action';
import { visitor } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import type { Visitor } from '@/lib/actor';
import { resetRequestShape } from '@/lib/organization/schema';
import { askForReset as askForLink } from '@/lib/partner-id/passwords';

export const askForReset = action(visitor, resetRequestShape, ask, '/forgot-membership-password?sent=yes');

async function ask(actor: Visitor, fields: { email: string }): Promise<void> {
  await askForLink(actor, { ...fields, locale: await locale() });
}
