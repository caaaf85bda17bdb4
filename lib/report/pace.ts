import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';

/** How many resellers became active in a month, named by its first day in UTC; in how many days half of them, and nine in ten, from their first answer. */
export type Pace = { month: string; resellers: number; half: number | null; most: number | null };

/** The last twelve months, the present one first, for the resellers a provider has now. */
export function findPace({ organizationId }: Member): Promise<Pace[]> {
  const at = now();
  return db.$queryRaw(sql`
    with active as (
      select e.created_at as begun, (select h.at from enrollment_event h
        where h.enrollment_id = e.id and h.to_status = 'active' and h.from_status <> 'suspended' order by h.version limit 1) as at
      from partnership p join enrollment e on e.organization_id = p.reseller_id
      where p.provider_id = ${organizationId}::uuid and p.status <> 'ended' and e.status in ('active', 'suspended'))
    select to_char(m, 'YYYY-MM-DD') as month, count(a.at)::int as resellers,
      percentile_disc(0.5) within group (order by extract(epoch from a.at - a.begun) / 86400) as half,
      percentile_disc(0.9) within group (order by extract(epoch from a.at - a.begun) / 86400) as most
    from generate_series(date_trunc('month', ${at}::timestamptz at time zone 'UTC') - interval '11 months',
      date_trunc('month', ${at}::timestamptz at time zone 'UTC'), interval '1 month') m
    left join active a on a.at >= m at time zone 'UTC' and a.at < (m + interval '1 month') at time zone 'UTC'
    where exists (select from partnership p where p.provider_id = ${organizationId}::uuid and p.status <> 'ended')
    group by m order by m desc`);
}
