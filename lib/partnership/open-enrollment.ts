import sql, { type Sql } from 'sql-template-tag';

/**
 * As a condition on an enrollment `e`: its company takes part by it, or is on its way. From the day its notice is over it does not, whether the clock
 * has been there or not.
 */
export function isOpen(at: Date): Sql {
  return sql`e.status not in ('withdrawn', 'closed', 'ended') and not exists (select from program_exit x
    where x.organization_id = e.organization_id and x.status = 'noticed' and x.ends_at <= ${at}::timestamptz)`;
}
