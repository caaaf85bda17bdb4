'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import { giveMoreTime as give } from '@/lib/verification/extensions';
import * as fixes from '@/lib/verification/fixes';
import { dropFixShape, extensionShape, fixDraftShape, fixesShape } from '@/lib/verification/schema';
import { back, orMoved } from './[id]/outcome';

// What a company is asked to put right: written down one by one, sent at once; and more time to answer it.
export const draftFix = action(reviewer, fixDraftShape, fixes.draftFix, back('draftFix'));
export const dropFix = action(reviewer, dropFixShape, orMoved(fixes.dropFix), back('dropFix'));
export const askForFixes = action(reviewer, fixesShape, orMoved(fixes.askForFixes), back('ask'));
export const giveMoreTime = action(reviewer, extensionShape, orMoved(give), back('extend'));
