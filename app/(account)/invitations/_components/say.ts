import { loadWords, type Words } from '@/app/_server/words';
import type { InvitationKind } from '@/generated/prisma/enums';

/** The words of these pages, by whom the invitations are for. */
export async function wordsFor(kind: InvitationKind): Promise<Words> {
  const words = await loadWords();
  return kind === 'customer'
    ? { ...words, invitations: words.customerInvitations, invitationLists: words.customerLists }
    : words;
}
