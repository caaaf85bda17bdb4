import sql, { type Sql } from 'sql-template-tag';
import type { SubscriptionStatus } from '@/generated/prisma/enums';
import { literal } from '@/lib/list/literal';

/** What a list of subscriptions can be narrowed to: a state, or what renews within thirty days. */
export const views = ['active', 'renewing', 'suspended', 'cancelled'] as const;

export type View = (typeof views)[number];

export const daysAhead = 30;

/** What a subscription `x` is like that stands in a view at a moment. */
export function conditionOf(view: View, at: Date): Sql {
  return view === 'renewing'
    ? sql`x.status = 'active' and x.renews_at < ${at}::timestamptz + interval ${literal(`${daysAhead} days`)}`
    : sql`x.status = ${literal(view satisfies SubscriptionStatus)}`;
}
