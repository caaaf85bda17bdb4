'use server';

import { action } from '@/app/_server/action';
import { person, provider } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { saveProfile } from '@/lib/provider/profile';
import { profileSchema } from '@/lib/provider/schema';

// Telephone numbers in national form are read by the rules of the account's country.
const profileHere = async () => profileSchema(contactReaders(accountInUse(await person())?.country ?? ''));

export const save = action(provider, profileHere, saveProfile, '/settings/provider-profile?saved=yes');
