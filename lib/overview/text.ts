// The other side of a pair, as the reader's company sees it.
const other = (pair: string) => `case when ${pair}.provider_id = $1 then reseller.name else provider.name end`;
const both = (pair: string) => `
  join organization provider on provider.id = ${pair}.provider_id
  join organization reseller on reseller.id = ${pair}.reseller_id`;
const ours = (pair: string) => `(${pair}.provider_id = $1 or ${pair}.reseller_id = $1)`;

// What runs, and for its partners for whom: they have the same offer running at many customers.
const running = `case when x.customer_id = $1 then f.name else f.name || ' · ' || c.name end`;

// What is past and waits for the clock comes no more.
const within = (column: string, days: number) =>
  `${column} > $2::timestamptz and ${column} < $2::timestamptz + interval '${days} days'`;

/** What waits for a company: `company` is its id, in SQL. $2: now. */
export const waitingText = (company: string) => `
  select 'invitation' as kind, i.id::text, o.name, i.moved_at as at from invitation i join organization o on o.id = i.sender_id
    where i.organization_id = ${company} and i.status in ('sent', 'opened', 'parked') and i.expires_at > $2::timestamptz
  union all
  select 'access', p.id::text, o.name, a.moved_at from admin_access a
    join partnership p on p.id = a.partnership_id join organization o on o.id = p.provider_id
    where p.reseller_id = ${company} and a.status = 'requested'
  union all
  select 'enrollment', e.id::text, e.reference, e.moved_at from enrollment e
    where e.organization_id = ${company} and e.status in ('draft', 'needs_action', 'rejected', 'qualified', 'suspended')
  union all
  (select 'draft', i.id::text, coalesce(i.company, i.email), i.moved_at from invitation i
    where i.sender_id = ${company} and i.status = 'draft' order by i.created_at desc limit 10)
  union all
  (select 'ran_out', i.id::text, coalesce(i.company, i.email), i.moved_at from invitation i
    where i.sender_id = ${company} and i.status = 'expired' and i.moved_at > $2::timestamptz - interval '14 days'
    order by i.moved_at desc limit 10)
  union all
  select 'account', c.organization_id::text, '', c.moved_at from customer c
    where c.organization_id = ${company} and c.status = 'not_allowed'`;

const renewsSoon = ['provider_id', 'reseller_id', 'customer_id']
  .map(
    (
      audience,
    ) => `(select * from subscription where ${audience} = $1 and status = 'active' and ${within('renews_at', 60)}
      order by renews_at limit 10)`,
  )
  .join(' union all ');

const coming = `
  (select 'partnership' as kind, p.id::text, ${other('p')} as name, p.ends_at as at from partnership p ${both('p')}
    where ${ours('p')} and p.status = 'ending' and p.ends_at > $2::timestamptz order by p.ends_at limit 10)
  union all
  (select 'access', p.id::text, ${other('p')}, a.until from admin_access a
    join partnership p on p.id = a.partnership_id ${both('p')}
    where ${ours('p')} and a.status = 'granted' and ${within('a.until', 60)} order by a.until limit 10)
  union all
  (select 'renewal', x.id::text, ${running}, x.renews_at from (${renewsSoon}) x join offer f on f.id = x.offer_id
    join organization c on c.id = x.customer_id order by x.renews_at limit 10)
  union all
  (select 'invitation', i.id::text, coalesce(i.company, i.email), i.expires_at from invitation i
    where i.sender_id = $1 and i.status in ('sent', 'opened', 'parked')
      and ${within('i.expires_at', 7)} order by i.expires_at limit 10)`;

const lately = `$2::timestamptz - interval '30 days'`;

// What the company did in each of its audiences. Of very many rows only those that moved last are looked at: enough for what is shown.
const invitationHats = [`sender_id = $1 and status <> 'draft'`];
const pairHats = ['provider_id = $1', 'reseller_id = $1'];
const tieHats = [
  'customer_id = $1',
  `provider_id = $1 and side = 'provider'`,
  `reseller_id = $1 and side = 'reseller'`,
];
const trioHats = ['customer_id = $1', ...pairHats];
const movedLately = (table: string, audiences: readonly string[]) =>
  audiences
    .map(
      (audience) =>
        `(select * from ${table} where ${audience} and moved_at > ${lately} order by moved_at desc limit 30)`,
    )
    .join(' union all ');

const happened = `
  (select 'partnership' as noun, h.event, p.id::text, ${other('p')} as name, h.at
    from (${movedLately('partnership', pairHats)}) p join partnership_event h on h.partnership_id = p.id ${both('p')}
    where h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'admin_access', h.event, p.id::text, ${other('p')}, h.at from admin_access_event h
    join admin_access a on a.id = h.admin_access_id join partnership p on p.id = a.partnership_id ${both('p')}
    where ${ours('p')} and h.event <> 'begin' and h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'invitation', h.event, i.id::text, coalesce(o.name, i.company, i.email), h.at
    from (${movedLately('invitation', invitationHats)}) i join invitation_event h on h.invitation_id = i.id left join organization o on o.id = i.organization_id
    where h.event in ('open', 'park', 'accept', 'decline', 'revoke', 'expire') and h.at > ${lately}
    order by h.at desc limit 10)
  union all
  (select 'relationship', h.event, case when r.customer_id = $1 then r.id::text else r.customer_id::text end,
      case when r.customer_id <> $1 then c.name when r.side = 'provider' then provider.name else reseller.name end, h.at
    from (${movedLately('customer_relationship', tieHats)}) r join relationship_event h on h.relationship_id = r.id ${both('r')}
    join organization c on c.id = r.customer_id
    where h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'subscription', h.event, x.id::text, ${running}, h.at
    from (${movedLately('subscription', trioHats)}) x join subscription_event h on h.subscription_id = x.id
    join offer f on f.id = x.offer_id join organization c on c.id = x.customer_id
    where h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'enrollment', h.event, e.id::text, e.reference, h.at from enrollment e join enrollment_event h on h.enrollment_id = e.id
    where e.organization_id = $1 and h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'provider', h.event, h.provider_id::text, o.name, h.at from provider_event h join organization o on o.id = h.provider_id
    where h.provider_id = $1 and h.at > ${lately} order by h.at desc limit 10)
  union all
  (select 'customer', h.event, h.customer_id::text, o.name, h.at from customer_event h join organization o on o.id = h.customer_id
    where h.customer_id = $1 and h.at > ${lately} order by h.at desc limit 10)`;

/** $1: the company. $2: now. Three lists, each as JSON. */
export const overviewText = `
  select
    (select coalesce(json_agg(w order by w.at), '[]') from (${waitingText('$1')}) w) as waiting,
    (select coalesce(json_agg(c order by c.at), '[]') from (${coming}) c) as coming,
    (select coalesce(json_agg(h order by h.at desc), '[]') from (select * from (${happened}) all_of order by at desc limit 10) h) as happened`;
