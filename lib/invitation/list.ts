import type { InvitationKind, InvitationStatus, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';
import { listText } from './list-text';
import { statusesIn, type View } from './views';

/** Where a page of the list begins: after this row. */
export type Place = { createdAt: Date; id: string };

export type InvitationRow = Place & {
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

/** `kind`: whom the invitations are for, companies that become partners unless said otherwise. */
export type Filter = { kind?: InvitationKind; view: View; search?: string | undefined; after?: Place | undefined };

export const pageLength = 50;

/**
 * One page of the invitations an organization has sent in one query, the newest first. `after` is the last row of the page before (keyset,
 * compared as a row). `search`: how an address, a PartnerID or a company's name begins, as it was typed or as the company calls itself.
 */
export async function listSent(
  member: Member,
  { kind = 'partnership', view, search, after }: Filter,
  length = pageLength,
): Promise<{ rows: InvitationRow[]; more: boolean }> {
  const begins = search ? [beginningWith(search)] : [];
  const { rows } = await pool.query<InvitationRow>({
    // A search is planned with its very letters: only then can their index serve.
    ...(search ? {} : { name: `invitations_${kind}_${after ? 'on' : 'first'}_${length}` }),
    text: listText({ kind, searched: Boolean(search), paged: Boolean(after), length }),
    values: [member.organizationId, [...statusesIn[view]], ...begins, ...(after ? [after.createdAt, after.id] : [])],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}

/** All rows a filter finds, page after page, for a list to take away. */
export async function* everySent(member: Member, filter: Omit<Filter, 'after'>): AsyncGenerator<InvitationRow> {
  for (let after: Place | undefined; ; ) {
    const { rows, more } = await listSent(member, { ...filter, after }, 500);
    yield* rows;
    after = rows.at(-1);
    if (!more || !after) return;
  }
}
