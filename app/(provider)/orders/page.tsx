import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { sayMoney } from '@/lib/money';
import { listOrders } from '@/lib/order/queries';

/** What a provider ordered for customers on behalf of its resellers. Source: domain fact 7.5. */
export default async function OrdersPage() {
  const member = await provider();
  const [orders, { orders: say }, when, language] = await Promise.all([listOrders(member), words(), dates(), locale()]);
  const { list: w } = say;
  const { columns: c } = w;
  return (
    <Page
      width="wide"
      heading={w.heading}
      lead={w.lead}
      actions={<ButtonLink href="/orders/new">{w.place}</ButtonLink>}
    >
      <Sheet flush>
        {orders.length > 0 ? (
          <LineTable
            caption={w.caption}
            columns={[
              { label: c.number, figures: true },
              { label: c.customer },
              { label: c.reseller },
              { label: c.offer },
              { label: c.quantity, figures: true },
              { label: c.total, figures: true },
              { label: c.placed, figures: true },
            ]}
            lines={orders.map((order) => ({
              id: order.id,
              name: order.number,
              href: `/orders/${order.id}`,
              cells: [
                order.customer.organization.name,
                order.reseller.name,
                order.lines.map(({ offer }) => offer.name).join(', '),
                order.lines.map(({ quantity }) => `${quantity}`).join(', '),
                sayMoney({ minor: order.totalMinor, currency: order.currency }, language),
                when.shortDate(order.placedAt),
              ],
            }))}
          />
        ) : (
          <EmptyState
            heading={w.empty.heading}
            action={
              <ButtonLink href="/orders/new" tone="plain">
                {w.check}
              </ButtonLink>
            }
          >
            {w.empty.meaning}
          </EmptyState>
        )}
      </Sheet>
    </Page>
  );
}
