import type { InvitationKind } from '@/generated/prisma/enums';

/** What is asked of a list: `searched` and `paged` say whether those values are given. */
export type Asked = { kind: InvitationKind; searched: boolean; paged: boolean; length: number };

/** $1: who sent them. $2: the statuses. Then, where given, how a search begins, and time and id of the row before the page. */
export function listText(asked: Asked): string {
  return `
    with ${asked.searched ? searchedPage(asked) : `page as (${newest(asked)})`}
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

// Each status has its own newest rows by index, however few they are among the others.
function newest({ kind, searched, paged, length }: Asked, condition = ''): string {
  return `
    select i.* from unnest($2::invitation_status[]) s (status) cross join lateral (
      select * from invitation i where i.sender_id = $1 and i.kind = '${kind}' and i.status = s.status
        ${paged ? before(searched) : ''} ${condition}
      ${end(length)}
    ) i ${end(length)}`;
}

const mostFound = 12_000;

// What begins so is looked up by index. If that is very much, one meets it soon enough from the newest on.
function searchedPage(asked: Asked): string {
  const { kind, paged, length } = asked;
  return `
    found as materialized (select * from (${found.join(' union all ')}) every limit ${mostFound}),
    few as materialized (select count(*) < ${mostFound} as so from found),
    page as (select * from (
      (select whole.* from (
        select distinct i.id, i.created_at from found i
        where (select so from few) and i.kind = '${kind}' and i.status = any ($2::invitation_status[]) ${paged ? before(true) : ''}
        ${end(length)}) i join invitation whole on whole.id = i.id)
      union all
      (${newest(asked, `and not (select so from few) and (${begins})`)})
    ) i ${end(length)})`;
}

const before = (searched: boolean) =>
  `and (i.created_at, i.id) < ($${searched ? 4 : 3}::timestamptz, $${searched ? 5 : 4}::uuid)`;

const end = (length: number) => `order by i.created_at desc, i.id desc limit ${length + 1}`;

const columns = 'v.id, v.kind, v.status, v.created_at';
const found = [
  `select ${columns} from invitation v where v.sender_id = $1 and v.email like $3`,
  `select ${columns} from invitation v where v.sender_id = $1 and lower(v.company) like $3`,
  `select ${columns} from invitation v where v.sender_id = $1 and v.partner_id like $3`,
  `select ${columns} from organization o join invitation v on v.organization_id = o.id
    where v.sender_id = $1 and lower(o.name) like $3`,
  `select ${columns} from location l join invitation v on v.organization_id = l.organization_id
    where v.sender_id = $1 and l.partner_id like $3`,
];

const begins = `
  i.email like $3 or lower(i.company) like $3 or i.partner_id like $3
  or (select lower(x.name) like $3 from organization x where x.id = i.organization_id)
  or (select x.partner_id like $3 from location x where x.organization_id = i.organization_id)`;
