import sql, { type Sql } from 'sql-template-tag';

/** The lists operators look at. */
export const views = ['authorized', 'unsigned', 'unsaid', 'suspended'] as const;

export type View = (typeof views)[number];

/** What a provider `p` is like that stands in a view. */
export const conditions: Record<View, Sql> = {
  authorized: sql`p.status = 'authorized'`,
  unsigned: sql`p.status = 'authorized' and not exists (select 1 from signature y where y.organization_id = p.organization_id)`,
  unsaid: sql`p.status = 'authorized' and p.contact_email is null`,
  suspended: sql`p.status = 'suspended'`,
};
