import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Locale } from '@/lib/locale';
import type { OrderRow } from '@/lib/order/orders';
import { sayMoney } from '@/lib/reader/money';

/** Each audience sees the other two. */
export function columnsOf(audience: OrganizationKind, { columns: c }: Words['orders']['list']): Column[] {
  return [
    { label: c.number, figures: true },
    ...(audience === 'customer' ? [] : [{ label: c.customer }]),
    ...(audience === 'reseller' ? [] : [{ label: c.reseller }]),
    ...(audience === 'provider' ? [] : [{ label: c.provider }]),
    { label: c.offer },
    { label: c.quantity, figures: true },
    { label: c.total, figures: true },
    { label: c.placed, figures: true },
  ];
}

export function rowOf(row: OrderRow, audience: OrganizationKind, when: When, language: Locale): Row {
  return {
    id: row.id,
    name: row.number,
    href: `/orders/${row.id}`,
    cells: [
      ...(audience === 'customer' ? [] : [row.customer]),
      ...(audience === 'reseller' ? [] : [row.reseller]),
      ...(audience === 'provider' ? [] : [row.provider]),
      row.offers,
      row.quantities,
      sayMoney({ minor: row.totalMinor, currency: row.currency }, language),
      when.shortDate(row.placedAt),
    ],
  };
}
