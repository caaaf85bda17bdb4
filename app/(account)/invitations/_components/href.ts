import { listAddress, type Written } from '@/app/_server/list-address';
import type { InvitationKind } from '@/generated/prisma/enums';

export const invitationsAddress = listAddress<Written>('/invitations', {
  kind: 'partnership',
  view: 'open',
  sort: '-created',
});

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
