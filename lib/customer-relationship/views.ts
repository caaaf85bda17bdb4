import sql, { type Sql } from 'sql-template-tag';

/** The customers a pair looks at: all it ever had, those it serves, and of them those that may not buy now. */
export const views = ['all', 'served', 'held'] as const;

export type View = (typeof views)[number];

/** As which side of a pair the reader's own company looks at it. */
export type Audience = 'provider' | 'reseller';

/** What a customer is like that stands in a view: `r` is its newest tie to the reseller of a pair. */
export function conditionOf(view: View, audience: Audience): Sql {
  switch (view) {
    case 'all':
      return sql`true`;
    case 'served':
      return served[audience];
    case 'held':
      return sql`${served[audience]} and exists (
        select 1 from customer held where held.organization_id = r.customer_id and held.status <> 'allowed')`;
  }
}

// Whether the reader's own tie stands: the provider's is another row than the reseller's.
const served: Record<Audience, Sql> = {
  reseller: sql`r.status = 'active'`,
  provider: sql`exists (
        select 1 from customer_relationship own where own.side = 'provider' and own.status = 'active'
          and own.customer_id = r.customer_id and own.provider_id = r.provider_id and own.reseller_id = r.reseller_id)`,
};

/** Whether the tie of this organization, on whichever side of the pair it stands, is in force. */
export function ownTieStands(organizationId: string): Sql {
  return sql`case when r.reseller_id = ${organizationId} then ${served.reseller} else ${served.provider} end`;
}

/** That no newer tie to the same reseller and provider stands for the pair. */
export const newestTie = sql`not exists (
          select from customer_relationship n where n.side = 'reseller' and n.customer_id = r.customer_id
            and n.provider_id = r.provider_id and n.reseller_id = r.reseller_id and (n.since, n.id) > (r.since, r.id))`;
