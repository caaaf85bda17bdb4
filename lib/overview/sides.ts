import sql, { type Sql } from 'sql-template-tag';

/** A pair as the statements of the overview call it. */
export const partnership = sql`p`;

/** The other side of a pair, as the reader's company sees it. */
export const other = (pair: Sql, who: string) =>
  sql`case when ${pair}.provider_id = ${who} then reseller.name else provider.name end`;

/** The names of both sides of a pair. */
export const both = (pair: Sql) => sql`
  join organization provider on provider.id = ${pair}.provider_id
  join organization reseller on reseller.id = ${pair}.reseller_id`;

export const ours = (pair: Sql, who: string) => sql`(${pair}.provider_id = ${who} or ${pair}.reseller_id = ${who})`;

/** What runs, and for its partners for whom: they have the same offer running at many customers. */
export const running = (who: string) =>
  sql`case when x.customer_id = ${who} then f.name else f.name || ' · ' || c.name end`;

/** As what a company stands in a pair, and beside a customer: each has its own index. */
export const pairSides = (who: string) => [sql`provider_id = ${who}`, sql`reseller_id = ${who}`];
export const trioSides = (who: string) => [sql`customer_id = ${who}`, ...pairSides(who)];
