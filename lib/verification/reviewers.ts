import sql from 'sql-template-tag';
import { db, type Tx } from '@/lib/db';
import type { Colleague } from '@/lib/field/mentions';

/** Whom a case can be given to. */
export function listReviewersFor(organizationId: string): Promise<Colleague[]> {
  return reviewersFor(db, organizationId);
}

/** Everybody who reviews and still signs in, but for who belongs to an organization: of its case they are told nothing. */
export function reviewersFor(tx: Tx | typeof db, organizationId: string): Promise<Colleague[]> {
  return tx.$queryRaw<Colleague[]>(sql`
    select u.id, rtrim(u.first_name || ' ' || u.last_name) as name from app_user u
    where u.disabled_at is null and ${reviews}
      and not exists (select 1 from membership where organization_id = ${organizationId}::uuid and user_id = u.id
        and joined_at is not null and disabled_at is null)
    order by name, u.id`);
}

/** Of a person `u`: they review. */
export const reviews = sql`exists (select 1 from staff_member where user_id = u.id and role in ('reviewer', 'review_lead'))`;
