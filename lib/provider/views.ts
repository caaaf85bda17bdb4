import sql, { type Sql } from 'sql-template-tag';
import { signedBy } from '@/lib/agreement-standing/standing';
import { literal } from '@/lib/list/literal';

/** The lists operators look at. */
export const views = ['authorized', 'unsigned', 'unsaid', 'suspended'] as const;

export type View = (typeof views)[number];

/** What a provider `p` is like that stands in a view at a moment. */
export function conditionOf(view: View, at: Date): Sql {
  switch (view) {
    case 'authorized':
      return sql`p.status = 'authorized'`;
    case 'unsigned':
      return sql`p.status = 'authorized' and not ${hasSigned(at)}`;
    case 'unsaid':
      return sql`p.status = 'authorized' and p.contact_email is null`;
    case 'suspended':
      return sql`p.status = 'suspended'`;
  }
}

/** Whether a provider `p` has accepted what it must have accepted by then. */
export const hasSigned = (at: Date) => signedBy(sql`p.organization_id`, literal('provider'), at);
