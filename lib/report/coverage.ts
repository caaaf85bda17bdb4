import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { acceptedSome, signedBy } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { literal } from '@/lib/list/literal';

/** How many resellers of a country have accepted the agreement that binds them now, only an older one, or none. */
export type Coverage = { country: string; resellers: number; accepted: number; older: number; none: number };

/** The resellers a provider has now, country by country, those with most resellers first. Source: domain facts 2, B.1. */
export function findCoverage({ organizationId }: Member): Promise<Coverage[]> {
  return db.$queryRaw(sql`
    select country, count(*)::int as resellers, (count(*) filter (where accepted))::int as accepted,
      (count(*) filter (where not accepted and before))::int as older, (count(*) filter (where not accepted and not before))::int as none
    from (
      select o.country_iso2 as country, ${signedBy(sql`o.id`, literal('reseller'), now())} as accepted,
        ${acceptedSome(sql`o.id`)} as before
      from partnership p join organization o on o.id = p.reseller_id
      where p.provider_id = ${organizationId}::uuid and p.status <> 'ended') each_one
    group by country order by resellers desc, country`);
}
