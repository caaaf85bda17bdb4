import { type Words, words } from '@/app/_server/words';
import type { InvitationKind } from '@/generated/prisma/enums';

/** The words of these pages, by whom the invitations are for. */
export async function wordsFor(kind: InvitationKind): Promise<Words> {
  const say = await words();
  return kind === 'customer'
    ? { ...say, invitations: say.customerInvitations, invitationLists: say.customerLists }
    : say;
}
