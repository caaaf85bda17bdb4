import sql, { type Sql } from 'sql-template-tag';
import type { db, Tx } from '@/lib/db';
import type { Colleague } from '@/lib/field/mentions';
import { literal } from '@/lib/list/literal';

/** A company bears so many colleagues in a list one chooses from. */
const most = literal(500);

/** The people of an organization who can act there, by name. */
export function colleaguesIn(tx: Tx | typeof db, organizationId: string): Promise<Colleague[]> {
  return tx.$queryRaw<Colleague[]>(colleaguesOf(organizationId));
}

/** The same as a part of a statement: their ids and names. */
export function colleaguesOf(organizationId: string): Sql {
  return sql`
    select u.id, rtrim(u.first_name || ' ' || u.last_name) as name
    from membership m join app_user u on u.id = m.user_id
    where m.organization_id = ${organizationId}::uuid and m.joined_at is not null and m.disabled_at is null and u.disabled_at is null
    order by name, u.id limit ${most}`;
}
