'use server';

import { action, repeatable } from '@/app/_server/action';
import { person } from '@/app/_server/gates';
import { origin } from '@/app/_server/session';
import { rememberLocale } from '@/app/_server/words';
import { rename } from '@/lib/identity/own-name';
import * as sessions from '@/lib/identity/sessions';
import type { SignedIn } from '@/lib/organization/queries';
import { ownNameShape, type Preferences, preferencesShape } from '@/lib/organization/schema';

export const savePreferences = repeatable(person, preferencesShape, save, '/settings?saved=yes');
export const saveName = action(
  person,
  ownNameShape,
  async (reader, name) => rename(reader, await origin(), name),
  '/settings?saved=yes',
);

async function save(reader: SignedIn, preferences: Preferences): Promise<void> {
  await sessions.choose(reader, await origin(), preferences);
  await rememberLocale(preferences.locale);
}
