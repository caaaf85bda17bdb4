'use server';

import { action } from '@/app/_server/action';
import { authorizeAs, customerShape, parkForCustomer } from '@/app/_server/customer-answers';
import { parkedCustomer, provenFor } from '@/app/_server/invited';
import { nothingShape } from '@/lib/enrollment/schema';
import type { Typed } from '@/lib/form/answer';
import * as answers from '@/lib/invitation/answers';
import { askShape, declineShape } from '@/lib/invitation/schema';

const here = (_fields: unknown, _result: unknown, { invitationId }: Typed) =>
  `/partners/invitations/${encodeURIComponent(`${invitationId}`)}`;
const asked = (...all: Parameters<typeof here>) => `${here(...all)}?asked=yes`;

export const park = action(parkedCustomer, nothingShape, parkForCustomer, here);
export const accept = action(provenFor(parkedCustomer), customerShape, authorizeAs, '/partners?begun=yes');
export const decline = action(parkedCustomer, declineShape, answers.decline, here);
export const askAdmins = action(parkedCustomer, nothingShape, answers.askAdmins, asked);
export const ask = action(asking, askShape, answers.askForNewLink, asked);

async function asking(form: FormData): Promise<answers.Asker> {
  const { invitationId, ...by } = await parkedCustomer(form);
  return { invitationId, by, from: by.from };
}
