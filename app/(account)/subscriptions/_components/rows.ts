import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Status } from '@/components/ui/status-tag';
import type { Column } from '@/components/ui/table';
import type { OrganizationKind, SubscriptionStatus } from '@/generated/prisma/enums';
import type { SubscriptionRow } from '@/lib/order/list';

export const looks: Record<SubscriptionStatus, Status> = { active: 'done', suspended: 'wait', cancelled: 'off' };

/** Each audience sees the other two. */
export function columnsOf(audience: OrganizationKind, { subscriptions: { columns: c } }: Words['orders']): Column[] {
  return [
    { label: c.offer },
    ...(audience === 'customer' ? [] : [{ label: c.customer }]),
    ...(audience === 'reseller' ? [] : [{ label: c.reseller }]),
    ...(audience === 'provider' ? [] : [{ label: c.provider }]),
    { label: c.quantity, figures: true },
    { label: c.status, lead: true },
    { label: c.renews, figures: true },
    ...(audience === 'customer' ? [] : [{ label: c.record, figures: true }]),
  ];
}

export function rowOf(row: SubscriptionRow, audience: OrganizationKind, t: Words['orders'], when: When): Row {
  return {
    id: row.id,
    name: row.offer,
    href: `/subscriptions/${row.id}`,
    cells: [
      ...(audience === 'customer' ? [] : [row.customer]),
      ...(audience === 'reseller' ? [] : [row.reseller]),
      ...(audience === 'provider' ? [] : [row.provider]),
      `${row.quantity}`,
      { look: looks[row.status], word: t.statuses[row.status] },
      row.status === 'active' ? when.shortDate(row.renewsAt) : t.none,
      ...(audience === 'customer' ? [] : [row.partnerIdOnRecord ?? t.none]),
    ],
  };
}
