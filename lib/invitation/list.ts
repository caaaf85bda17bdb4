import sql from 'sql-template-tag';
import type { InvitationKind, InvitationStatus, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { id, moment } from '@/lib/list/sort';
import { listStatement } from './list-statement';
import { statusesIn, type View } from './views';

export type InvitationRow = {
  id: string;
  createdAt: Date;
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
 * company's name begins, as it was typed or as the company calls itself.
 */
export type Query = ListQuery & { kind?: InvitationKind; view: View };

/** The invitations an organization has sent, the newest first. */
export const {
  page: listSent,
  every: everySent,
  first: firstSent,
} = keyset<Member, Query, InvitationRow>({
  sort: { by: { createdAt: moment(sql`i.created_at`), id: id(sql`i.id`) }, direction: 'desc' },
  statement: (slice, { organizationId }, { kind = 'partnership', view, search }) => {
    const begin = search ? beginningWith(search) : null;
    return listStatement({ senderId: organizationId, kind, statuses: statusesIn[view], begin }, slice);
  },
});
