'use server';

import { action } from '@/app/_server/action';
import { visitor } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import * as wayBack from '@/lib/way-back/ask';
import { askShape } from '@/lib/way-back/schema';

export const ask = action(
  visitor,
  askShape,
  async (actor, fields) => wayBack.ask(actor, { ...fields, locale: await locale() }),
  '/way-back?sent=yes',
);
