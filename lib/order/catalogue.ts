import type { OfferTerm } from '@/generated/prisma/enums';
import type { Operator } from '@/lib/actor';
import { pool } from '@/lib/db';

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

/** One page of the catalogue in one query, by region and name. `after`: the id of the last offer of the page before. */
export async function listOffers(
  _operator: Operator,
  after?: string,
  length = 50,
): Promise<{ rows: OfferRow[]; more: boolean }> {
  const { rows } = await pool.query<OfferRow>({
    name: `offers_${after ? 'on' : 'first'}_${length}`,
    text: `
      select f.id, f.code, f.name, f.region_id as "regionId", f.currency, f.price_minor as "priceMinor", f.term,
        f.min_quantity as "minQuantity", f.max_quantity as "maxQuantity", f.withdrawn_at as "withdrawnAt"
      from offer f
      ${after ? 'where (f.region_id, f.name, f.id) > (select l.region_id, l.name, l.id from offer l where l.id = $1)' : ''}
      order by f.region_id, f.name, f.id
      limit ${length + 1}`,
    values: after ? [after] : [],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}
