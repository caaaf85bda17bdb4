'use server';

import { action } from '@/app/_server/action';
import { authorizeAs, customerShape, keepForCustomer } from '@/app/_server/customer-answers';
import { askerFor, invitedFor, provenFor } from '@/app/_server/invited';
import type { Typed } from '@/lib/answer';
import { nothingShape } from '@/lib/enrollment/schema';
import * as answers from '@/lib/invitation/answers';
import { askShape, declineShape } from '@/lib/invitation/schema';

const purpose = 'authorize_partners';
const invited = invitedFor(purpose);
const here = (_fields: unknown, _result: unknown, { token }: Typed) =>
  `/authorize-partners/${encodeURIComponent(`${token}`)}`;
const asked = (...all: Parameters<typeof here>) => `${here(...all)}?asked=yes`;

export const open = action(invited, nothingShape, answers.open);
export const keep = action(invited, nothingShape, keepForCustomer, here);
export const accept = action(provenFor(invited), customerShape, authorizeAs, '/partners?begun=yes');
export const decline = action(invited, declineShape, answers.decline, here);
export const askAdmins = action(invited, nothingShape, answers.askAdmins, asked);
export const ask = action(askerFor(purpose), askShape, answers.askForNewLink, asked);
