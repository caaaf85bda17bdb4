import type { InvitationKind, InvitationStatus, LetterStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
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
  const begins = search ? [`${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`] : [];
  const { rows } = await pool.query<InvitationRow>({
    // A search is planned with its very letters: only then can their index serve.
    ...(search ? {} : { name: `invitations_${kind}_${after ? 'on' : 'first'}_${length}` }),
    text: listText(kind, Boolean(search), Boolean(after), length),
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

function listText(kind: InvitationKind, searched: boolean, paged: boolean, length: number): string {
  const place = searched ? 4 : 3;
  return `
    with page as (
      select * from invitation i
      where i.sender_id = $1 and i.kind = '${kind}' and i.status = any ($2::invitation_status[])
        ${searched ? `and i.id in (${foundText})` : ''}
        ${paged ? `and (i.created_at, i.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
      order by i.created_at desc, i.id desc
      limit ${length + 1}
    )
    select p.id, p.created_at as "createdAt", p.email, coalesce(o.name, p.company) as company,
      coalesce(o.country_iso2, p.country_iso2) as country, coalesce(l.partner_id, p.partner_id) as "partnerId", p.status,
      p.sent_at as "sentAt", p.opened_at as "openedAt", p.expires_at as "expiresAt", p.moved_at as "movedAt",
      t.status as letter, t.last_error as "lastError", t.bounced_at as "bouncedAt", t.bounce
    from page p
    left join organization o on o.id = p.organization_id
    left join location l on l.organization_id = p.organization_id
    left join lateral (
      select x.status, x.last_error, x.bounced_at, x.bounce from invitation_event e join letter x on x.fact_id = e.id and x.party = 'invitee'
      where e.invitation_id = p.id and e.event in ('send', 'resend', 'resend_parked') order by e.version desc limit 1
    ) t on true
    order by p.created_at desc, p.id desc`;
}

const foundText = `
  select id from invitation where sender_id = $1 and email like $3
  union all
  select id from invitation where sender_id = $1 and lower(company) like $3
  union all
  select id from invitation where sender_id = $1 and partner_id like $3
  union all
  select v.id from invitation v join organization o on o.id = v.organization_id
    where v.sender_id = $1 and lower(o.name) like $3
  union all
  select v.id from invitation v join location l on l.organization_id = v.organization_id
    where v.sender_id = $1 and l.partner_id like $3`;
