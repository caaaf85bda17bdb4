'use server';

import { action } from '@/app/_server/action';
import { authorizeAs, customerShape, keepForCustomer } from '@/app/_server/customer-answers';
import { keepingCustomer, provenFor } from '@/app/_server/invited';
import { nothingShape } from '@/lib/enrollment/schema';
import type { Typed } from '@/lib/form/answer';
import * as answers from '@/lib/invitation/answers';
import { askShape, declineShape } from '@/lib/invitation/schema';

const here = (_fields: unknown, _result: unknown, { invitationId }: Typed) =>
  `/partners/invitations/${encodeURIComponent(`${invitationId}`)}`;
const asked = (...all: Parameters<typeof here>) => `${here(...all)}?asked=yes`;

export const keep = action(keepingCustomer, nothingShape, keepForCustomer, here);
export const accept = action(provenFor(keepingCustomer), customerShape, authorizeAs, '/partners?begun=yes');
export const decline = action(keepingCustomer, declineShape, answers.decline, here);
export const askAdmins = action(keepingCustomer, nothingShape, answers.askAdmins, asked);
export const ask = action(asking, askShape, answers.askForNewLink, asked);

async function asking(form: FormData): Promise<answers.Asker> {
  const { invitationId, ...by } = await keepingCustomer(form);
  return { invitationId, by, from: by.from };
}
