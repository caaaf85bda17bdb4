import sql, { raw, type Sql } from 'sql-template-tag';
import { signedBy } from '@/lib/agreement-standing/standing';
import { literal } from '@/lib/list/literal';
import { isOpen } from './open-enrollment';

/** The lists a provider looks at. */
export const views = ['partners', 'ready', 'lacking', 'ending', 'access', 'asked', 'ended'] as const;

export type View = (typeof views)[number];

/**
 * What a partnership `p` is like that stands in a view at a moment. `ready` says of a reseller what the checklist of `readiness` says of it.
 */
export function conditionOf(view: View, at: Date): Sql {
  switch (view) {
    case 'partners':
      return notEnded;
    case 'ready':
      return sql`${notEnded} and ${ready(at)}`;
    case 'lacking':
      return sql`${notEnded} and not (${ready(at)})`;
    case 'ending':
      return sql`p.status = 'ending'`;
    case 'access':
      return accessIs('granted');
    case 'asked':
      return accessIs('requested');
    case 'ended':
      return sql`p.status = 'ended'`;
  }
}

const notEnded = sql`p.status <> 'ended'`;

const accessIs = (status: 'granted' | 'requested') =>
  sql`exists (select 1 from admin_access c where c.partnership_id = p.id and c.status = ${literal(status)})`;

/** Whether a row `market` of the regions is in force at a moment. */
export const inForce = (market: 'here' | 'there', at: Date) => {
  const from = raw(market);
  return sql`${from}.valid_from <= ${at}::timestamptz and (${from}.valid_to is null or ${from}.valid_to > ${at}::timestamptz)`;
};

const ready = (at: Date) => sql`
  exists (select 1 from enrollment e where e.organization_id = p.reseller_id and e.status = 'active' and ${isOpen(at)})
  and ${signedBy(sql`p.reseller_id`, literal('reseller'), at)}
  and exists (select 1 from location y where y.organization_id = p.reseller_id)
  and exists (
    select 1 from organization ours join market here on here.country_iso2 = ours.country_iso2 and ${inForce('here', at)}
      join market there on there.region_id = here.region_id and ${inForce('there', at)}
      join organization theirs on theirs.country_iso2 = there.country_iso2
    where ours.id = p.provider_id and theirs.id = p.reseller_id and theirs.kind = 'reseller')`;
