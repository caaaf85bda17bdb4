import sql from 'sql-template-tag';
import type { InvitationKind, InvitationStatus, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { asIs, keyset, type ListQuery } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { onOrAfter, onOrBefore } from '@/lib/list/moments';
import { id, moment, sortAsked } from '@/lib/list/sort';
import { totalOf } from '@/lib/list/total';
import type { Totals } from '@/lib/mark/desk-list';
import { type InvitationFilters, invitationDesk, invitationFilters } from './filters';
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
  /** Who of the organization made it. */
  sender: string;
};

/**
 * `kind`: whom the invitations are for, companies that become partners unless said otherwise. `search`: how an address, a PartnerID or a
 * company's name begins, as it was typed or as the company calls itself. `zone`: whose days.
 */
export type Query = ListQuery &
  InvitationFilters & {
    kind?: InvitationKind;
    view: View;
    sort?: string | undefined;
    zone?: string | undefined;
  };

const names = Object.keys(invitationFilters) as (keyof InvitationFilters)[];

const sorts = { created: { by: { createdAt: moment(sql`i.created_at`), id: id(sql`i.id`) } } };

/** The invitations an organization has sent, the newest first unless sorted otherwise. */
export const {
  page: listSent,
  every: everySent,
  first: firstSent,
  total: sentTotal,
} = keyset<Member, Query, InvitationRow>({
  sort: ({ sort = invitationDesk.usualSort }) => sortAsked(sorts, sort),
  filters: {
    country: (codes) => sql`
      case when i.organization_id is null then i.country_iso2 = any (${codes}::char(2)[])
        else exists (select 1 from organization y where y.id = i.organization_id and y.country_iso2 = any (${codes}::char(2)[])) end`,
    sender: (ids) => sql`i.created_by_id = any (${ids}::uuid[])`,
    created_from: onOrAfter(sql`i.created_at`),
    created_to: onOrBefore(sql`i.created_at`),
  },
  planned: (query) => (query.sort || names.some((name) => query[name]) ? 'anew' : 'once'),
  statement: (slice, { organizationId }, { kind = 'partnership', view, search }) => {
    const begin = search ? beginningWith(search) : null;
    return listStatement({ senderId: organizationId, kind, statuses: statusesIn[view], begin }, slice);
  },
  total: (where, { organizationId }, { kind = 'partnership', view }) =>
    totalOf(
      sql`invitation i where i.sender_id = ${organizationId} and i.kind = ${literal(kind)} and i.status = any (${statusesIn[view]}::invitation_status[])`,
      where,
      sql`i`,
    ),
});

/** How many are found, and among how many of the view. What is looked for is not counted. */
export async function findTotals(member: Member, query: Query): Promise<Totals> {
  const { kind, view, search } = query;
  const found = search ? sql`null` : sentTotal(member, query);
  const { rows } = await pool.query<Totals>(
    asIs(sql`select ${found} as found, ${sentTotal(member, { view, ...(kind ? { kind } : {}) })} as among`),
  );
  return rows[0] as Totals;
}
