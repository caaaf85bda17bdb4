import sql, { join, type Sql } from 'sql-template-tag';
import type { z } from 'zod';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { customerDesk } from '@/lib/customer-relationship/filters';
import { customersTotal } from '@/lib/customer-relationship/list';
import { listShape as customersShape } from '@/lib/customer-relationship/schema';
import { pool } from '@/lib/db';
import { invitationDesk } from '@/lib/invitation/filters';
import { sentTotal } from '@/lib/invitation/list';
import { listShape as invitationsShape, kindFor } from '@/lib/invitation/schema';
import { asIs } from '@/lib/keyset';
import { type Desk, readDesk } from '@/lib/list/desk';
import { type Kinds, onlyThere, type ValuesOf } from '@/lib/list/filter';
import type { Total } from '@/lib/list/total';
import { log } from '@/lib/log';
import { orderDesk, subscriptionDesk } from '@/lib/order/filters';
import { subscriptionsTotal } from '@/lib/order/list';
import { ordersTotal } from '@/lib/order/orders';
import { ordersShape, listShape as subscriptionsShape } from '@/lib/order/schema';
import { resellerDesk } from '@/lib/partnership/filters';
import { resellersTotal } from '@/lib/partnership/list';
import { listShape as resellersShape } from '@/lib/partnership/schema';
import type { Asked, SavedList } from '@/lib/saved-view/lists';
import type { SavedRow } from '@/lib/saved-view/queries';

/** A view somebody kept, with how many it holds; null where nobody counts. */
export type SavedCount = SavedRow & { total: Total | null };

/** So many are told, the reader's own first. */
const mostTold = 6;

/** Whose marks can be asked for now: the reader's colleagues. `kind`: as what their company looks. `zone`: whose days. */
type Reader = { member: Member; kind: OrganizationKind; colleagues: readonly string[]; zone: string };

/** How many each of the first views holds, as its list would count them: in one statement, and in none where nobody kept any. */
export async function countSaved(views: readonly SavedRow[], reader: Reader): Promise<SavedCount[]> {
  const shown = views.slice(0, mostTold);
  if (shown.length === 0) return [];
  const totals = shown.map(({ list, asked }) => counting[list]?.(asked, reader) ?? sql`null::json`);
  const { rows } = await pool
    .query<{ totals: (Total | null)[] }>(asIs(sql`select json_build_array(${join(totals)}) as totals`))
    .catch((fault: unknown) => {
      // What somebody kept, or shared, keeps nobody from their overview.
      log.error({ err: fault }, 'kept views could not be counted');
      return { rows: [] };
    });
  return shown.map((view, at) => ({ ...view, total: rows[0]?.totals[at] ?? null }));
}

type Counting = (asked: Asked, reader: Reader) => Sql | undefined;

const counting: Partial<Record<SavedList, Counting>> = {
  resellers: counted(resellerDesk, resellersShape, ({ view, territory }, filters, member) =>
    resellersTotal(member, { ...filters, view, territory }),
  ),
  // Of one pair its customers are counted on its own page.
  customers: counted(customerDesk, customersShape, ({ view, pair, territory }, filters, member) =>
    pair ? undefined : customersTotal(member, { ...filters, view, territory }),
  ),
  subscriptions: counted(subscriptionDesk, subscriptionsShape, ({ status }, filters, member) =>
    subscriptionsTotal(member, { ...filters, status }),
  ),
  orders: counted(orderDesk, ordersShape, (_, filters, member) => ordersTotal(member, filters)),
  invitations: counted(invitationDesk, invitationsShape, ({ view, kind }, filters, member, as) =>
    sentTotal(member, { ...filters, view, kind: kindFor(as, kind) }),
  ),
};

function counted<K extends Kinds, Said extends object>(
  desk: Desk<K>,
  shape: z.ZodType<Said>,
  total: (said: Said, filters: ValuesOf<K> & { zone: string }, member: Member, as: OrganizationKind) => Sql | undefined,
): Counting {
  return (asked, { member, kind, colleagues, zone }) => {
    const said = shape.parse(asked);
    const there = { owner: ['nobody', ...colleagues], sender: colleagues };
    const { filters } = onlyThere(readDesk(desk, said), there);
    return total(said, { ...filters, zone }, member, kind);
  };
}
