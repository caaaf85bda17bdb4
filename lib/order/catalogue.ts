import sql from 'sql-template-tag';
import type { OfferTerm } from '@/generated/prisma/enums';
import type { Operator } from '@/lib/actor';
import { all, keyset, type List } from '@/lib/keyset';

export type OfferRow = {
  id: string;
  code: string;
  name: string;
  regionId: string;
  currency: string;
  priceMinor: number;
  term: OfferTerm;
  minQuantity: number;
  maxQuantity: number;
  withdrawnAt: Date | null;
};

type Query = { after?: { id: string } | undefined };

/** The catalogue by region and name. `after`: the last offer of the page before. */
const offers: List<Operator, Query, OfferRow> = keyset({
  sort: {
    by: { regionId: sql`f.region_id`, name: sql`f.name`, id: sql`f.id` },
    direction: 'asc',
    find: (id) => sql`select l.region_id, l.name, l.id from offer l where l.id = ${id}`,
  },
  statement: (_operator, _query, { beyond, end }) => sql`
    select f.id, f.code, f.name, f.region_id as "regionId", f.currency, f.price_minor as "priceMinor", f.term,
      f.min_quantity as "minQuantity", f.max_quantity as "maxQuantity", f.withdrawn_at as "withdrawnAt"
    from offer f
    where ${all(beyond)}
    ${end}`,
});

export const { page: listOffers } = offers;
