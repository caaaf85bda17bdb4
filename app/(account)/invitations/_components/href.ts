import { listAddress } from '@/app/_server/list-address';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { View } from '@/lib/invitation/views';

export type Query = { kind: InvitationKind; view: View; search: string };

export const invitationsAddress = listAddress<Query>('/invitations', { kind: 'partnership', view: 'open' });

/** Where the invitations of a kind that are open stand, or those of them that are looked for. */
export function openHref(kind: InvitationKind, search = ''): string {
  return invitationsAddress.href({ kind, view: 'open', search });
}

/** Back to an invitation, which then says what was done to it. */
export function written({ invitationId }: { invitationId: string }): string {
  return `/invitations/${invitationId}?done=yes`;
}

export function reminded({ invitationId }: { invitationId: string }): string {
  return `/invitations/${invitationId}?done=reminded`;
}
