'use server';

import { action, repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { authorizeAs, customerShape, parkForCustomer } from '@/app/_server/customer-answers';
import { askerFor, invitedFor, provenFor } from '@/app/_server/invited';
import { nothingShape } from '@/lib/enrollment/schema';
import * as answers from '@/lib/invitation/answers';
import { askShape, declineShape } from '@/lib/invitation/schema';

const purpose = 'authorize_partners';
const invited = invitedFor(purpose);
const here = afterPost(purpose);
const asked = afterPost(purpose, { asked: 'yes' });

export const open = action(invited, nothingShape, answers.open);
export const park = action(invited, nothingShape, parkForCustomer, here);
export const accept = action(provenFor(invited, purpose), customerShape, authorizeAs, '/partners?begun=yes');
export const decline = repeatable(invited, declineShape, answers.decline, here);
export const askAdmins = action(invited, nothingShape, answers.askAdmins, asked);
export const ask = action(askerFor(purpose), askShape, answers.askForNewLink, asked);
