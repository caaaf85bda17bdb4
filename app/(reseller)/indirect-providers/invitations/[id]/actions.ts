'use server';

import { action } from '@/app/_server/action';
import { keeper, keepingAsker, provenKeeper } from '@/app/_server/invited';
import { keep as keepAndLead } from '@/app/_server/keep';
import { nothingShape } from '@/lib/enrollment/schema';
import type { Typed } from '@/lib/form/answer';
import * as answers from '@/lib/invitation/answers';
import { askShape, consentShape, declineShape } from '@/lib/invitation/schema';

const here = (_fields: unknown, _result: unknown, { invitationId }: Typed) =>
  `/indirect-providers/invitations/${invitationId}`;
const asked = (...all: Parameters<typeof here>) => `${here(...all)}?asked=yes`;

export const keep = action(keeper, nothingShape, keepAndLead, (_, href) => href);
export const accept = action(
  provenKeeper,
  consentShape,
  answers.accept,
  (_, id) => `/indirect-providers/${id}?begun=yes`,
);
export const decline = action(keeper, declineShape, answers.decline, here);
export const askAdmins = action(keeper, nothingShape, answers.askAdmins, asked);
export const ask = action(keepingAsker, askShape, answers.askForNewLink, asked);
