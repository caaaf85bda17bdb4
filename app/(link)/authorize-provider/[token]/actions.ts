'use server';

import { action, repeatable } from '@/app/_server/action';
import { afterPost } from '@/app/_server/after-post';
import { asker, invited, provenInvited } from '@/app/_server/invited';
import { parkAndLead } from '@/app/_server/park';
import { nothingShape } from '@/lib/enrollment/schema';
import * as answers from '@/lib/invitation/answers';
import { askShape, consentShape, declineShape } from '@/lib/invitation/schema';

const here = afterPost('authorize_provider');
const asked = afterPost('authorize_provider', { asked: 'yes' });

export const open = action(invited, nothingShape, answers.open);
export const park = action(invited, nothingShape, parkAndLead, (_, href) => href);
export const accept = action(
  provenInvited,
  consentShape,
  answers.accept,
  (_, id) => `/indirect-providers/${id}?begun=yes`,
);
export const decline = repeatable(invited, declineShape, answers.decline, here);
export const askAdmins = action(invited, nothingShape, answers.askAdmins, asked);
export const ask = action(asker, askShape, answers.askForNewLink, asked);
