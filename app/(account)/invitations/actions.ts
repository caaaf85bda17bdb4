'use server';

import { action } from '@/app/_server/action';
import { partner, provider } from '@/app/_server/gates';
import { chosenOfListShape } from '@/lib/bulk/schema';
import * as invitations from '@/lib/invitation/commands';
import { customerInvitationShape, editShape, invitationShape, seenShape } from '@/lib/invitation/schema';
import { choose } from './_components/choose';
import { reminded, written } from './_components/href';

export const draft = action(provider, invitationShape, invitations.draft, (_, id) => `/invitations/${id}`);
export const draftForCustomer = action(
  partner,
  customerInvitationShape,
  invitations.draftForCustomer,
  (_, id) => `/invitations/${id}`,
);
export const edit = action(partner, editShape, invitations.edit, (_, id) => `/invitations/${id}`);
export const send = action(partner, seenShape, invitations.send, written);
export const sendAgain = action(partner, seenShape, invitations.resend, written);
export const remind = action(partner, seenShape, invitations.remind, reminded);
export const withdraw = action(partner, seenShape, invitations.revoke, written);
export const chooseMany = action(partner, chosenOfListShape, choose, (_, jobId) => `/bulk/${jobId}`);
