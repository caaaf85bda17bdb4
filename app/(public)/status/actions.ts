'use server';

import { action } from '@/app/_server/action';
import { withAddress } from '@/app/_server/carried';
import { visitor } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import type { Visitor } from '@/lib/actor';
import { type StatusAsked, statusShape } from '@/lib/enrollment/schema';
import { askForStatus as askForLetter } from '@/lib/enrollment/status';

export const askForStatus = action(visitor, statusShape, ask, withAddress(sentTo));

async function ask(actor: Visitor, fields: StatusAsked): Promise<void> {
  await askForLetter(actor, { ...fields, locale: await locale() });
}

function sentTo({ reference }: StatusAsked): string {
  return `/status?sent=yes&reference=${reference}`;
}
