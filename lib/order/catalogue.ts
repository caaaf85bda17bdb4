import sql from 'sql-template-tag';
import type { OfferTerm } from '@/generated/prisma/enums';
import type { Operator } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { id, text } from '@/lib/list/sort';

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

/** The catalogue by region and name. */
export const { page: listOffers } = keyset<Operator, ListQuery, OfferRow>({
  sort: {
    by: { regionId: text(sql`f.region_id`), name: text(sql`f.name`), id: id(sql`f.id`) },
    direction: 'asc',
    find: (last) => sql`select l.region_id, l.name, l.id from offer l where l.id = ${last}`,
  },
  statement: ({ where, end }) => sql`
    select f.id, f.code, f.name, f.region_id as "regionId", f.currency, f.price_minor as "priceMinor", f.term,
      f.min_quantity as "minQuantity", f.max_quantity as "maxQuantity", f.withdrawn_at as "withdrawnAt"
    from offer f
    where ${where}
    ${end}`,
});
