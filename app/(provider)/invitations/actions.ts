'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import * as invitations from '@/lib/invitation/commands';
import { editShape, invitationShape, seenShape } from '@/lib/invitation/schema';
import { written } from './_components/href';

export const draft = action(provider, invitationShape, invitations.draft, (_, id) => `/invitations/${id}`);
export const edit = action(provider, editShape, invitations.edit, (_, id) => `/invitations/${id}`);
export const send = action(provider, seenShape, invitations.send, written);
export const sendAgain = action(provider, seenShape, invitations.resend, written);
export const withdraw = action(provider, seenShape, invitations.revoke, written);
