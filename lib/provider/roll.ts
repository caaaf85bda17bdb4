import type { Operator } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { containing } from '@/lib/list/beginning';
import { conditions, type View } from './views';

/** A provider as operators see it; `signed` when its company accepted a partner agreement, `said` when its profile is filled in. */
export type RollRow = {
  id: string;
  name: string;
  country: string;
  /** Null in a country that is in no region today. */
  region: string | null;
  authorizedAt: Date;
  signed: boolean;
  said: boolean;
};

export const pageLength = 50;

/** One page of all providers of a view, the newest first (keyset, compared as a row). `search`: any part of the name. */
export async function listProviders(
  _: Operator,
  filter: { view: View; search?: string | undefined; after?: string | undefined },
): Promise<{ rows: RollRow[]; more: boolean }> {
  const { view, search, after } = filter;
  const { rows } = await pool.query<RollRow>({
    text: rollText(view, Boolean(search), Boolean(after)),
    values: [now(), ...(search ? [containing(search)] : []), ...(after ? [after] : [])],
  });
  return { rows: rows.slice(0, pageLength), more: rows.length > pageLength };
}

function rollText(view: View, searched: boolean, paged: boolean): string {
  const place = searched ? '$3' : '$2';
  return `
    select o.id, o.name, o.country_iso2 as country, m.region_id as region, p.authorized_at as "authorizedAt", p.contact_email is not null as said,
      exists (select 1 from signature where organization_id = o.id) as signed
    from provider p
    join organization o on o.id = p.organization_id
    left join market m on m.country_iso2 = o.country_iso2 and m.valid_from <= $1 and (m.valid_to is null or m.valid_to > $1)
    where ${conditions[view]}
      ${searched ? 'and lower(o.name) like $2' : ''}
      ${paged ? `and (p.authorized_at, p.organization_id) < (select authorized_at, organization_id from provider where organization_id = ${place}::uuid)` : ''}
    order by p.authorized_at desc, p.organization_id desc
    limit ${pageLength + 1}`;
}
