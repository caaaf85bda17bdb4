/** The lists a provider looks at. */
export const views = ['partners', 'ready', 'lacking', 'ending', 'access', 'asked', 'ended'] as const;

export type View = (typeof views)[number];

/**
 * What a partnership `p` is like that stands in a view, in SQL. `at`: the parameter with the present moment. `ready` says of a reseller what
 * the checklist of `readiness` says of it.
 */
export function conditionOf(view: View, at: string): string {
  switch (view) {
    case 'partners':
      return `p.status <> 'ended'`;
    case 'ready':
      return `p.status <> 'ended' and ${readyText(at)}`;
    case 'lacking':
      return `p.status <> 'ended' and not (${readyText(at)})`;
    case 'ending':
      return `p.status = 'ending'`;
    case 'access':
      return accessIs('granted');
    case 'asked':
      return accessIs('requested');
    case 'ended':
      return `p.status = 'ended'`;
  }
}

const accessIs = (status: string) =>
  `exists (select 1 from admin_access c where c.partnership_id = p.id and c.status = '${status}')`;

const inForce = (market: string, at: string) =>
  `${market}.valid_from <= ${at}::timestamptz and (${market}.valid_to is null or ${market}.valid_to > ${at}::timestamptz)`;

const readyText = (at: string) => `
  exists (select 1 from enrollment y where y.organization_id = p.reseller_id and y.status = 'active')
  and exists (select 1 from location y where y.organization_id = p.reseller_id)
  and exists (
    select 1 from organization ours join market here on here.country_iso2 = ours.country_iso2 and ${inForce('here', at)}
      join market there on there.region_id = here.region_id and ${inForce('there', at)}
      join organization theirs on theirs.country_iso2 = there.country_iso2
    where ours.id = p.provider_id and theirs.id = p.reseller_id and theirs.kind = 'reseller')`;
