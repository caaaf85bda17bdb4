import { locale, words } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import type { Member } from '@/lib/actor';
import { listOrderable } from '@/lib/order/queries';
import { countryName } from '@/lib/region/names';
import { orderHref } from './asked';

/** For whom: every customer that authorized this provider, with the reseller it is ordered for. */
export async function Choose({ member, page }: { member: Member; page: 'new' | 'check' }) {
  const [rows, { orders }, language] = await Promise.all([listOrderable(member), words(), locale()]);
  const { choose: w, list } = orders;
  return (
    <Page heading={w.heading} lead={w.lead} back={{ href: '/orders', text: list.heading }}>
      <Sheet flush>
        {rows.length > 0 ? (
          <LineTable
            caption={w.caption}
            columns={[{ label: w.customer }, { label: w.country }, { label: w.reseller }]}
            lines={rows.map(({ customerId, resellerId, reseller, customer }) => ({
              id: `${customerId} ${resellerId}`,
              name: customer.organization.name,
              href: orderHref(page, { customerId, resellerId }),
              cells: [countryName(customer.organization.countryIso2, language), reseller.name],
            }))}
          />
        ) : (
          <EmptyState heading={w.empty.heading}>{w.empty.meaning}</EmptyState>
        )}
      </Sheet>
    </Page>
  );
}
