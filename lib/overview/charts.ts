import sql, { join, type Sql } from 'sql-template-tag';
import type { OrganizationKind } from '@/generated/prisma/enums';
import { literal } from '@/lib/list/literal';
import type { Asked } from './notes';

/** How many in a month, which its first day names; and how many of them wait for somebody. */
export type Month = { month: string; count: number; waiting: number };

/** What became of the invitations sent in the last ninety days. `days`: how long half of those that were accepted took at most. */
export type Sent = {
  sent: number;
  opened: number;
  parked: number;
  accepted: number;
  unopened: number;
  declined: number;
  expired: number;
  revoked: number;
  days: number | null;
  /** There are more than are looked at. */
  more: boolean;
};

/** The pictures of an overview. `renewals`: of the six months ahead. `gained`: of the twelve months up to now; empty for customers. */
export type Charts = { renewals: Month[]; gained: Month[]; sent: Sent | null };

/** As many of each are looked at: enough for a picture, and never more than a page can wait for. */
export const renewalsRead = 5_000;
export const tiesRead = 2_000;
const invitationsRead = 1_000;

/** The pictures of an audience as one JSON object, for a query to select; `chartsAhead` stands in its `with`. */
export function chartsIn(kind: OrganizationKind, asked: Asked): Sql {
  return sql`json_build_object('renewals', ${renewals(asked)}, 'gained', ${gained[kind](asked)}, 'sent', ${sentBy(kind, asked)})`;
}

/** What the pictures are drawn of, read once. */
export function chartsAhead(kind: OrganizationKind, { who, at }: Asked): Sql {
  const of = (status: 'active' | 'suspended') => sql`
    (select renews_at, status from subscription where ${columns[kind]} = ${who} and status = ${literal(status)}
      and renews_at >= date_trunc('month', ${at}::timestamptz) and renews_at < date_trunc('month', ${at}::timestamptz) + interval '6 months'
      limit ${literal(renewalsRead)})`;
  return sql`ahead as materialized (${of('active')} union all ${of('suspended')})`;
}

const columns: Record<OrganizationKind, Sql> = {
  provider: sql`provider_id`,
  reseller: sql`reseller_id`,
  customer: sql`customer_id`,
};

// Month by month from the first to the last, counted from the present one: of what stands behind `from`, with `waits` for what waits for
// somebody.
const byMonth = (
  { at }: Asked,
  [first, last]: readonly [number, number],
  { from, moment, waits }: Record<'from' | 'moment' | 'waits', Sql>,
) => sql`
  (select json_agg(json_build_object('month', to_char(m, 'YYYY-MM-DD'), 'count', counted.every, 'waiting', counted.waiting) order by m)
    from generate_series(date_trunc('month', ${at}::timestamptz) + interval ${literal(`${first} months`)},
      date_trunc('month', ${at}::timestamptz) + interval ${literal(`${last} months`)}, interval '1 month') m,
    lateral (select count(*)::int as every, (count(*) filter (where ${waits}))::int as waiting from ${from}
      where ${moment} >= m and ${moment} < m + interval '1 month') counted)`;

const renewals = (asked: Asked) =>
  byMonth(asked, [0, 5], { from: sql`ahead x`, moment: sql`x.renews_at`, waits: sql`x.status = 'suspended'` });

const sinceThen = (at: Date) => sql`date_trunc('month', ${at}::timestamptz) - interval '11 months'`;

const customers = (side: Sql) => (asked: Asked) =>
  byMonth(asked, [-11, 0], {
    from: sql`(select r.since, c.status from (select * from customer_relationship where side = 'reseller' and ${side} = ${asked.who}
        and since >= ${sinceThen(asked.at)} order by since desc, id desc limit ${literal(tiesRead)}) r
      join customer c on c.organization_id = r.customer_id) g`,
    moment: sql`g.since`,
    waits: sql`g.status <> 'allowed'`,
  });

const gained: Record<OrganizationKind, (asked: Asked) => Sql> = {
  provider: (asked) =>
    byMonth(asked, [-11, 0], {
      from: sql`(select p.since, e.status from (select * from partnership where provider_id = ${asked.who}
          and since >= ${sinceThen(asked.at)} order by since desc, id desc limit ${literal(tiesRead)}) p
        left join enrollment e on e.organization_id = p.reseller_id and e.status = 'active') g`,
      moment: sql`g.since`,
      waits: sql`g.status is null`,
    }),
  reseller: customers(sql`reseller_id`),
  customer: () => sql`'[]'::json`,
};

const kinds = { provider: 'partnership', reseller: 'customer' } as const;
const states = ['sent', 'opened', 'parked', 'accepted', 'declined', 'expired', 'revoked'] as const;

// Of each state the newest, as the index has them.
function sentBy(kind: OrganizationKind, { who, at }: Asked): Sql {
  if (kind === 'customer') return sql`null::json`;
  const count = (condition: Sql) => sql`(count(*) filter (where ${condition}))::int`;
  return sql`
    (select json_build_object('sent', count(*)::int, 'opened', ${count(sql`opened_at is not null`)},
        'parked', ${count(sql`status = 'parked'`)}, 'accepted', ${count(sql`status = 'accepted'`)}, 'declined', ${count(sql`status = 'declined'`)},
        'unopened', ${count(sql`status = 'sent'`)},
        'expired', ${count(sql`status = 'expired'`)}, 'revoked', ${count(sql`status = 'revoked'`)},
        'days', (percentile_disc(0.5) within group (order by extract(epoch from moved_at - sent_at) / 86400) filter (where status = 'accepted'))::float,
        'more', coalesce(bool_or(place > ${literal(invitationsRead)}), false))
      from (select every.*, row_number() over (partition by every.status) as place
        from unnest(array[${join(states.map(literal))}]::invitation_status[]) asked (status), lateral (
          select i.status, i.sent_at, i.opened_at, i.moved_at from invitation i
          where i.sender_id = ${who} and i.status = asked.status and i.kind = ${literal(kinds[kind])}
            and i.created_at > ${at}::timestamptz - interval '90 days'
          order by i.created_at desc limit ${literal(invitationsRead + 1)}) every) newest)`;
}
