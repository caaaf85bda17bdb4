import type { SubscriptionStatus } from '@/generated/prisma/enums';

/** What a list of subscriptions can be narrowed to: a state, or what renews within thirty days. */
export const views = ['active', 'renewing', 'suspended', 'cancelled'] as const;

export type View = (typeof views)[number];

export const daysAhead = 30;

/** What a subscription `x` is like that stands in a view, in SQL. `at`: the parameter with the present moment. */
export function conditionOf(view: View, at: string): string {
  return view === 'renewing'
    ? `x.status = 'active' and x.renews_at < ${at}::timestamptz + interval '${daysAhead} days'`
    : `x.status = '${view satisfies SubscriptionStatus}'`;
}
