'use server';

import { action } from '@/app/_server/action';
import { withAddress } from '@/app/_server/carried';
import { visitor } from '@/app/_server/gates';
import { askForReset } from '@/lib/identity/passwords';
import { resetRequestShape } from '@/lib/organization/schema';

export const askForLink = action(visitor, resetRequestShape, askForReset, withAddress('/forgot-password?sent=yes'));
