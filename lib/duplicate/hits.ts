import { createHmac } from 'node:crypto';
import type { AlikeKind } from '@/generated/prisma/enums';
import { db, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { findWritten } from './company';
import { type Described, type Key, keysOf } from './keys';
import { mostHits } from './limits';

/** A company like the one at hand: `name` and `city` are what anybody may know of it, `agrees` in what it is like it. */
export type Hit = { organizationId: string; name: string; city: string | null; agrees: AlikeKind[] };

/**
 * The companies like this one, those that agree in most first. Found by their keys, a few index reads however many companies there are. Only of
 * accounts that stand: their names, and what was ever sent in.
 */
export async function listHits(
  organizationId: string,
  company: Described | null,
  tx: Tx | typeof db = db,
): Promise<Hit[]> {
  const keys = company ? await keysOf(company) : [];
  return keys.length > 0 ? found(tx, organizationId, keys) : [];
}

/** The same for the answers an organization is writing now. */
export async function listOwnHits(organizationId: string, tx: Tx | typeof db = db): Promise<Hit[]> {
  return listHits(organizationId, await findWritten(tx, organizationId), tx);
}

/** What stands for a company on an applicant's page and in its form: it says nothing of it, and means nothing to anybody else. */
export function tagOf(organizationId: string, { organizationId: alikeId }: Pick<Hit, 'organizationId'>): string {
  return createHmac('sha256', env.AUTH_SECRET)
    .update(`alike ${organizationId} ${alikeId}`)
    .digest('base64url')
    .slice(0, 22);
}

/** What is read of a key that very many companies have. */
const mostOfOneKey = 50;

async function found(tx: Tx | typeof db, organizationId: string, keys: readonly Key[]): Promise<Hit[]> {
  return tx.$queryRaw<Hit[]>`
    with own as (select * from unnest(${keys.map(({ kind }) => kind)}::alike_kind[], ${keys.map(({ key }) => key)}::text[]) own (kind, key)),
    agreeing as (
      select k.organization_id, array_agg(distinct k.kind order by k.kind) as agrees
      from own cross join lateral (select * from alike_key a where a.kind = own.kind and a.key = own.key
        and a.organization_id <> ${organizationId}::uuid limit ${mostOfOneKey}) k
      group by k.organization_id),
    nearest as (
      select a.organization_id, a.agrees, o.name from agreeing a join organization o on o.id = a.organization_id and o.closed_at is null
      order by cardinality(a.agrees) desc, o.created_at limit ${mostHits})
    select n.organization_id::text as "organizationId", coalesce(p.legal_name, n.name) as name, p.city, n.agrees::text[] as agrees
    from nearest n left join lateral (
      select p.legal_name, p.city from enrollment e join company_profile p on p.enrollment_id = e.id and p.state <> 'draft'
      where e.organization_id = n.organization_id and e.sent_at is not null
      order by e.created_at desc, p.version desc limit 1) p on true
    order by cardinality(n.agrees) desc, name`;
}
