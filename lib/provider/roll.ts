import sql from 'sql-template-tag';
import type { Operator } from '@/lib/actor';
import { now } from '@/lib/clock';
import { keyset, type ListQuery } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import { conditionOf, hasSigned, type View } from './views';

/** A provider as operators see it; `signed` when its company has accepted the partner agreement it must have accepted, `said` when its profile is filled in. */
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

/** `search`: any part of the name. */
export type Query = ListQuery & { view: View };

/** All providers of a view, the newest first. */
export const { page: listProviders } = keyset<Operator, Query, RollRow>({
  sort: {
    by: { authorizedAt: moment(sql`p.authorized_at`), id: id(sql`p.organization_id`) },
    direction: 'desc',
    find: (last) => sql`select authorized_at, organization_id from provider where organization_id = ${last}`,
  },
  filters: {
    view: (view) => conditionOf(view, now()),
    search: (part) => nameLike(sql`o.name`, containing(part)),
  },
  statement: ({ where, end }) => {
    const at = now();
    return sql`
      select o.id, o.name, o.country_iso2 as country, m.region_id as region, p.authorized_at as "authorizedAt", p.contact_email is not null as said,
        ${hasSigned(at)} as signed
      from provider p
      join organization o on o.id = p.organization_id
      left join market m on m.country_iso2 = o.country_iso2 and m.valid_from <= ${at} and (m.valid_to is null or m.valid_to > ${at})
      where ${where}
      ${end}`;
  },
});
