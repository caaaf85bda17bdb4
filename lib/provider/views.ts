/** The lists operators look at. */
export const views = ['authorized', 'unsigned', 'unsaid', 'suspended'] as const;

export type View = (typeof views)[number];

/** What a provider `p` is like that stands in a view, in SQL. */
export const conditions: Record<View, string> = {
  authorized: `p.status = 'authorized'`,
  unsigned: `p.status = 'authorized' and not exists (select 1 from signature y where y.organization_id = p.organization_id)`,
  unsaid: `p.status = 'authorized' and p.contact_email is null`,
  suspended: `p.status = 'suspended'`,
};
