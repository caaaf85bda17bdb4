import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { FoundList } from '@/lib/invitation-list/queries';

/** Whom a list is for, as its page's address asks; a reseller invites customers only. */
export async function kindOf({ kind }: { kind?: string }): Promise<InvitationKind> {
  return kind === 'customer' || accountInUse(await person())?.kind !== 'provider' ? 'customer' : 'partnership';
}

/** Whom a list that is kept is for. */
export function kindIn({ pair }: Pick<FoundList, 'pair'>): InvitationKind {
  return pair ? 'customer' : 'partnership';
}

/** The address of the page where a list of one kind is chosen, or of what stands below it. */
export function kindHref(kind: InvitationKind, below = ''): string {
  return `/invitations/import${below}${kind === 'customer' ? '?kind=customer' : ''}`;
}
