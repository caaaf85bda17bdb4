import sql, { join, type Sql } from 'sql-template-tag';
import type { InvitationKind, InvitationStatus } from '@/generated/prisma/enums';
import { all, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';

/** Which invitations: who sent them, to what kind of company, how they stand, and how what is looked for begins. */
export type Query = {
  senderId: string;
  kind: InvitationKind;
  statuses: readonly InvitationStatus[];
  begin: string | null;
};

/** One page of sent invitations, `i` in the slice, with the newest letter to each recipient. */
export function listStatement(query: Query, slice: Slice): Sql {
  return sql`
    with ${query.begin === null ? sql`page as (${newest(query, slice)})` : searchedPage(query, query.begin, slice)}
    select i.id, i.created_at as "createdAt", i.email, coalesce(o.name, i.company) as company,
      coalesce(o.country_iso2, i.country_iso2) as country, coalesce(l.partner_id, i.partner_id) as "partnerId", i.status,
      i.sent_at as "sentAt", i.opened_at as "openedAt", i.expires_at as "expiresAt", i.moved_at as "movedAt",
      rtrim(b.first_name || ' ' || b.last_name) as sender, t.status as letter, t.last_error as "lastError", t.bounced_at as "bouncedAt", t.bounce
    from page i
    join app_user b on b.id = i.created_by_id
    left join organization o on o.id = i.organization_id
    left join location l on l.organization_id = i.organization_id
    left join lateral (
      select x.status, x.last_error, x.bounced_at, x.bounce from invitation_event e join letter x on x.fact_id = e.id and x.party = 'invitee'
      where e.invitation_id = i.id and e.event in ('send', 'resend', 'resend_parked') order by e.version desc limit 1
    ) t on true
    ${slice.order}`;
}

// Each status has its own newest rows by index, however few they are among the others.
function newest({ senderId, kind, statuses }: Query, { where, end }: Slice, condition?: Sql): Sql {
  const own = sql`i.sender_id = ${senderId} and i.kind = ${literal(kind)} and i.status = s.status`;
  return sql`
    select i.* from unnest(${statuses}::invitation_status[]) s (status) cross join lateral (
      select * from invitation i where ${all(own, where, condition)} ${end}
    ) i ${end}`;
}

const mostFound = literal(12_000);

// What begins so is looked up by index. If that is very much, one meets it soon enough from the newest on.
function searchedPage(query: Query, begin: string, slice: Slice): Sql {
  const { senderId, kind, statuses } = query;
  const few = sql`(select so from few) and i.kind = ${literal(kind)} and i.status = any (${statuses}::invitation_status[])`;
  return sql`
    found as materialized (select * from (${found(senderId, begin)}) every limit ${mostFound}),
    few as materialized (select count(*) < ${mostFound} as so from found),
    page as (select * from (
      (select whole.* from (
        select distinct i.id, i.created_at from found i where ${all(few, slice.where)} ${slice.end}
      ) i join invitation whole on whole.id = i.id)
      union all
      (${newest(query, slice, sql`not (select so from few) and (${begins(begin)})`)})
    ) i ${slice.end})`;
}

function found(senderId: string, begin: string): Sql {
  const columns = sql`v.id, v.kind, v.status, v.created_at, v.country_iso2, v.organization_id, v.created_by_id`;
  const own = sql`v.sender_id = ${senderId}`;
  return join(
    [
      sql`select ${columns} from invitation v where ${own} and v.email like ${begin}`,
      sql`select ${columns} from invitation v where ${own} and ${nameLike(sql`v.company`, begin)}`,
      sql`select ${columns} from invitation v where ${own} and v.partner_id like ${begin}`,
      sql`select ${columns} from organization o join invitation v on v.organization_id = o.id
        where ${own} and ${nameLike(sql`o.name`, begin)}`,
      sql`select ${columns} from location l join invitation v on v.organization_id = l.organization_id
        where ${own} and l.partner_id like ${begin}`,
    ],
    ' union all ',
  );
}

const begins = (begin: string) => sql`
  i.email like ${begin} or ${nameLike(sql`i.company`, begin)} or i.partner_id like ${begin}
  or (select ${nameLike(sql`x.name`, begin)} from organization x where x.id = i.organization_id)
  or (select x.partner_id like ${begin} from location x where x.organization_id = i.organization_id)`;
