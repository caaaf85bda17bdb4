'use server';

import { action } from '@/app/_server/action';
import { goOnAs } from '@/app/_server/auth';
import { person } from '@/app/_server/gates';
import { origin } from '@/app/_server/session';
import * as passwords from '@/lib/identity/passwords';
import { changeShape } from '@/lib/organization/schema';

export const change = action(
  person,
  changeShape,
  async (reader, fields) => goOnAs(await passwords.change(reader, await origin(), fields)),
  '/settings/password?changed=yes',
);
