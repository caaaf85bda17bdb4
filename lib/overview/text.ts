import sql, { join, type Sql } from 'sql-template-tag';
import { comingByDay } from './coming-text';
import { both, other, ours, pairSides, partnership, running, trioSides } from './sides';

/** What an overview says of a company at a moment: three lists, each as JSON. */
export const overviewOf = (who: string, at: Date, zone = 'UTC') => sql`
  select
    (select coalesce(json_agg(w order by w.at), '[]') from (${waitingFor(who, at)}) w) as waiting,
    (select coalesce(json_agg(c order by c.at), '[]') from (${comingByDay(who, at, zone)}) c) as coming,
    (select coalesce(json_agg(h order by h.at desc), '[]') from (select * from (${happened(who, at)}) all_of order by at desc limit 10) h) as happened`;

/** What waits for a company, which is named by its id or by where that stands in SQL. */
export const waitingFor = (company: string | Sql, at: Date) => sql`
  select 'invitation' as kind, i.id::text, o.name, i.moved_at as at from invitation i join organization o on o.id = i.sender_id
    where i.organization_id = ${company} and i.status in ('sent', 'opened', 'parked') and i.expires_at > ${at}::timestamptz
  union all
  select 'access', p.id::text, o.name, a.moved_at from admin_access a
    join partnership p on p.id = a.partnership_id join organization o on o.id = p.provider_id
    where p.reseller_id = ${company} and a.status = 'requested'
  union all
  (select 'join', j.id::text, rtrim(u.first_name || ' ' || u.last_name), j.asked_at from join_request j join app_user u on u.id = j.user_id
    where j.organization_id = ${company} and j.status = 'asked' and j.expires_at > ${at}::timestamptz order by j.asked_at limit 10)
  union all
  (select 'handover', h.id::text, rtrim(u.first_name || ' ' || u.last_name), h.asked_at from handover h join app_user u on u.id = h.receiver_id
    where h.organization_id = ${company} and h.status = 'asked' and h.expires_at > ${at}::timestamptz order by h.asked_at limit 10)
  union all
  (select 'role', r.id::text, rtrim(u.first_name || ' ' || u.last_name), r.asked_at from role_request r join app_user u on u.id = r.asker_id
    where r.organization_id = ${company} and r.status = 'asked' and r.expires_at > ${at}::timestamptz order by r.asked_at limit 10)
  union all
  select 'transfer', t.id::text, o.name, t.moved_at from location_transfer t join organization o on o.id = t.asker_id
    where t.holder_id = ${company} and t.status = 'requested' and t.expires_at > ${at}::timestamptz
  union all
  select 'enrollment', e.id::text, e.reference, e.moved_at from enrollment e
    where e.organization_id = ${company} and e.status in ('draft', 'needs_action', 'rejected', 'qualified', 'suspended')
  union all
  select 'change', c.id::text, e.reference, c.moved_at from enrollment e join company_change c on c.enrollment_id = e.id
    where e.organization_id = ${company} and c.status in ('draft', 'needs_action', 'rejected')
  union all
  select distinct on (e.id) 'message', e.id::text, e.reference, m.at from enrollment e join message m on m.enrollment_id = e.id
    where e.organization_id = ${company} and m.side = 'reviewer' and m.read_at is null
  union all
  (select 'draft', i.id::text, coalesce(i.company, i.email), i.moved_at from invitation i
    where i.sender_id = ${company} and i.status = 'draft' order by i.created_at desc limit 10)
  union all
  (select 'ran_out', i.id::text, coalesce(i.company, i.email), i.moved_at from invitation i
    where i.sender_id = ${company} and i.status = 'expired' and i.moved_at > ${at}::timestamptz - interval '14 days'
    order by i.moved_at desc limit 10)
  union all
  select 'account', c.organization_id::text, '', c.moved_at from customer c
    where c.organization_id = ${company} and c.status = 'not_allowed'`;

const lately = (at: Date) => sql`${at}::timestamptz - interval '30 days'`;

// What the company did in each of its audiences. Of very many rows only those that moved last are looked at: enough for what is shown.
const tieSides = (who: string) => [
  sql`customer_id = ${who}`,
  sql`provider_id = ${who} and side = 'provider'`,
  sql`reseller_id = ${who} and side = 'reseller'`,
];
const movedLately = (table: Sql, sides: readonly Sql[], at: Date) =>
  join(
    sides.map(
      (side) =>
        sql`(select * from ${table} where ${side} and moved_at > ${lately(at)} order by moved_at desc limit 30)`,
    ),
    ' union all ',
  );

const happened = (who: string, at: Date) => sql`
  (select 'partnership' as noun, h.event, p.id::text, ${other(partnership, who)} as name, h.at
    from (${movedLately(sql`partnership`, pairSides(who), at)}) p join partnership_event h on h.partnership_id = p.id ${both(partnership)}
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'admin_access', h.event, p.id::text, ${other(partnership, who)}, h.at from admin_access_event h
    join admin_access a on a.id = h.admin_access_id join partnership p on p.id = a.partnership_id ${both(partnership)}
    where ${ours(partnership, who)} and h.event <> 'begin' and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'location_transfer', h.event, t.id::text, t.partner_id, h.at
    from (${movedLately(sql`location_transfer`, [sql`asker_id = ${who}`, sql`holder_id = ${who}`], at)}) t
    join location_transfer_event h on h.transfer_id = t.id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'invitation', h.event, i.id::text, coalesce(o.name, i.company, i.email), h.at
    from (${movedLately(sql`invitation`, [sql`sender_id = ${who} and status <> 'draft'`], at)}) i join invitation_event h on h.invitation_id = i.id left join organization o on o.id = i.organization_id
    where h.event in ('open', 'park', 'accept', 'decline', 'revoke', 'expire') and h.at > ${lately(at)}
    order by h.at desc limit 10)
  union all
  (select 'relationship', h.event, case when r.customer_id = ${who} then r.id::text else r.customer_id::text end,
      case when r.customer_id <> ${who} then c.name when r.side = 'provider' then provider.name else reseller.name end, h.at
    from (${movedLately(sql`customer_relationship`, tieSides(who), at)}) r join relationship_event h on h.relationship_id = r.id ${both(sql`r`)}
    join organization c on c.id = r.customer_id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'subscription', h.event, x.id::text, ${running(who)}, h.at
    from (${movedLately(sql`subscription`, trioSides(who), at)}) x join subscription_event h on h.subscription_id = x.id
    join offer f on f.id = x.offer_id join organization c on c.id = x.customer_id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'bulk_job', h.event, b.id::text, '', h.at
    from (${movedLately(sql`bulk_job`, [sql`organization_id = ${who}`], at)}) b join bulk_event h on h.job_id = b.id
    where h.event <> 'judged' and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'join_request', h.event, case when j.from_id = ${who} then '' else j.id::text end, case when j.from_id = ${who} then j.known_as else rtrim(u.first_name || ' ' || u.last_name) end, h.at
    from (${movedLately(sql`join_request`, [sql`from_id = ${who}`, sql`organization_id = ${who}`], at)}) j
    join join_request_event h on h.join_request_id = j.id join app_user u on u.id = j.user_id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'address_change', h.event, m.id::text, rtrim(u.first_name || ' ' || u.last_name), h.at from membership m
    join address_change c on c.user_id = m.user_id and c.moved_at > ${lately(at)}
    join address_change_event h on h.address_change_id = c.id join app_user u on u.id = m.user_id
    where m.organization_id = ${who} and m.joined_at is not null and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'exit', h.event, x.id::text, '', h.at from (${movedLately(sql`program_exit`, [sql`organization_id = ${who}`], at)}) x
    join program_exit_event h on h.exit_id = x.id where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'handover', h.event, x.id::text, rtrim(u.first_name || ' ' || u.last_name), h.at
    from (${movedLately(sql`handover`, [sql`organization_id = ${who}`], at)}) x
    join handover_event h on h.handover_id = x.id join app_user u on u.id = x.receiver_id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'role_request', h.event, x.id::text, rtrim(u.first_name || ' ' || u.last_name), h.at
    from (${movedLately(sql`role_request`, [sql`organization_id = ${who}`], at)}) x
    join role_request_event h on h.role_request_id = x.id join app_user u on u.id = x.asker_id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'delegation', h.event, d.agreement_id::text, rtrim(d.first_name || ' ' || d.last_name), h.at
    from (${movedLately(sql`delegation`, [sql`organization_id = ${who}`], at)}) d join delegation_event h on h.delegation_id = d.id
    where h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'document', h.event, d.id::text, d.file_name, h.at from enrollment e join document d on d.enrollment_id = e.id
    join document_event h on h.document_id = d.id
    where e.organization_id = ${who} and d.proves <> 'message' and d.moved_at > ${lately(at)} and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'domain_proof', h.event, d.id::text, d.domain, h.at from domain_proof d join domain_proof_event h on h.proof_id = d.id
    where d.organization_id = ${who} and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'company_change', h.event, c.id::text, e.reference, h.at from enrollment e join company_change c on c.enrollment_id = e.id
    join company_change_event h on h.change_id = c.id
    where e.organization_id = ${who} and c.moved_at > ${lately(at)} and h.at > ${lately(at)}
      and h.event not in ('begin', 'save', 'propose_refusal', 'drop_refusal') order by h.at desc limit 10)
  union all
  (select 'enrollment', h.event, e.id::text, e.reference, h.at from enrollment e join enrollment_event h on h.enrollment_id = e.id
    where e.organization_id = ${who} and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'provider', h.event, h.provider_id::text, o.name, h.at from provider_event h join organization o on o.id = h.provider_id
    where h.provider_id = ${who} and h.at > ${lately(at)} order by h.at desc limit 10)
  union all
  (select 'customer', h.event, h.customer_id::text, o.name, h.at from customer_event h join organization o on o.id = h.customer_id
    where h.customer_id = ${who} and h.at > ${lately(at)} order by h.at desc limit 10)`;
