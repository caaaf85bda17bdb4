'use server';

import { action } from '@/app/_server/action';
import { parkedAsker, parkedReseller, provenParked } from '@/app/_server/invited';
import { parkAndLead } from '@/app/_server/park';
import { nothingShape } from '@/lib/enrollment/schema';
import type { Typed } from '@/lib/form/answer';
import * as answers from '@/lib/invitation/answers';
import { askShape, consentShape, declineShape } from '@/lib/invitation/schema';

const here = (_fields: unknown, _result: unknown, { invitationId }: Typed) =>
  `/indirect-providers/invitations/${invitationId}`;
const asked = (...all: Parameters<typeof here>) => `${here(...all)}?asked=yes`;

export const park = action(parkedReseller, nothingShape, parkAndLead, (_, href) => href);
export const accept = action(
  provenParked,
  consentShape,
  answers.accept,
  (_, id) => `/indirect-providers/${id}?begun=yes`,
);
export const decline = action(parkedReseller, declineShape, answers.decline, here);
export const askAdmins = action(parkedReseller, nothingShape, answers.askAdmins, asked);
export const ask = action(parkedAsker, askShape, answers.askForNewLink, asked);
