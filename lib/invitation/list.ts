import sql from 'sql-template-tag';
import type { InvitationKind, InvitationStatus, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { keyset, type List } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { listStatement } from './list-statement';
import { statusesIn, type View } from './views';

export type Cursor = { createdAt: Date; id: string };

export type InvitationRow = Cursor & {
  email: string;
  company: string | null;
  country: string | null;
  partnerId: string | null;
  status: InvitationStatus;
  sentAt: Date | null;
  openedAt: Date | null;
  expiresAt: Date | null;
  movedAt: Date;
  /** How the newest letter to the recipient stands; null before the first. */
  letter: LetterStatus | null;
  lastError: string | null;
  bouncedAt: Date | null;
  bounce: string | null;
};

/**
 * `kind`: whom the invitations are for, companies that become partners unless said otherwise. `search`: how an address, a PartnerID or a
 * company's name begins, as it was typed or as the company calls itself. `after`: the last row of the page before.
 */
export type Query = { kind?: InvitationKind; view: View; search?: string | undefined; after?: Cursor | undefined };

/** The invitations an organization has sent, the newest first. */
const sent: List<Member, Query, InvitationRow> = keyset({
  sort: { by: { createdAt: sql`i.created_at`, id: sql`i.id` }, direction: 'desc' },
  statement: ({ organizationId }, { kind = 'partnership', view, search }, slice) => {
    const begin = search ? beginningWith(search) : null;
    return listStatement({ senderId: organizationId, kind, statuses: statusesIn[view], begin }, slice);
  },
});

export const { page: listSent, every: everySent } = sent;
