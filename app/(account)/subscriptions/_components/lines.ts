import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Line } from '@/components/ui/line-table';
import type { Status } from '@/components/ui/status-tag';
import type { Column } from '@/components/ui/table';
import type { OrganizationKind, SubscriptionStatus } from '@/generated/prisma/enums';
import type { SubscriptionRow } from '@/lib/order/list';

export const looks: Record<SubscriptionStatus, Status> = { active: 'done', suspended: 'wait', cancelled: 'off' };

/** Each hat sees the other two. */
export function columnsOf(hat: OrganizationKind, { subscriptions: { columns: c } }: Words['orders']): Column[] {
  return [
    { label: c.offer },
    ...(hat === 'customer' ? [] : [{ label: c.customer }]),
    ...(hat === 'reseller' ? [] : [{ label: c.reseller }]),
    ...(hat === 'provider' ? [] : [{ label: c.provider }]),
    { label: c.quantity, figures: true },
    { label: c.status, lead: true },
    { label: c.renews, figures: true },
    ...(hat === 'customer' ? [] : [{ label: c.record, figures: true }]),
  ];
}

export function lineOf(row: SubscriptionRow, hat: OrganizationKind, t: Words['orders'], when: When): Line {
  return {
    id: row.id,
    name: row.offer,
    href: `/subscriptions/${row.id}`,
    cells: [
      ...(hat === 'customer' ? [] : [row.customer]),
      ...(hat === 'reseller' ? [] : [row.reseller]),
      ...(hat === 'provider' ? [] : [row.provider]),
      `${row.quantity}`,
      { look: looks[row.status], word: t.statuses[row.status] },
      row.status === 'active' ? when.shortDate(row.renewsAt) : t.none,
      ...(hat === 'customer' ? [] : [row.partnerIdOnRecord ?? t.none]),
    ],
  };
}
