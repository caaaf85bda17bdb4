/** The customers a pair looks at: all it ever had, those it serves, and of them those that may not buy now. */
export const views = ['all', 'served', 'held'] as const;

export type View = (typeof views)[number];

/**
 * What a customer is like that stands in a view, in SQL: `r` is its newest tie to the reseller of a pair, `audience` the column in which the
 * reader's own company stands.
 */
export function conditionOf(view: View, audience: 'r.provider_id' | 'r.reseller_id'): string {
  switch (view) {
    case 'all':
      return 'true';
    case 'served':
      return servedText[audience];
    case 'held':
      return `${servedText[audience]} and exists (
        select 1 from customer held where held.organization_id = r.customer_id and held.status <> 'allowed')`;
  }
}

// Whether the reader's own tie stands: the provider's is another row than the reseller's.
const servedText = {
  'r.reseller_id': `r.status = 'active'`,
  'r.provider_id': `exists (
        select 1 from customer_relationship own where own.side = 'provider' and own.status = 'active'
          and own.customer_id = r.customer_id and own.provider_id = r.provider_id and own.reseller_id = r.reseller_id)`,
};

/** That no newer tie to the same reseller and provider stands for the pair, in SQL. */
export const newestTie = `not exists (
          select from customer_relationship n where n.side = 'reseller' and n.customer_id = r.customer_id
            and n.provider_id = r.provider_id and n.reseller_id = r.reseller_id and (n.since, n.id) > (r.since, r.id))`;
