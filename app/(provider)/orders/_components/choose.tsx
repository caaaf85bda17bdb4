import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { readList } from '@/app/_server/list';
import { loadWords, locale } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { listOrderable } from '@/lib/order/orderable';
import { orderableShape } from '@/lib/order/schema';
import { countryName } from '@/lib/region/names';
import { choosing, type OrderPage, orderHref } from './address';

type ChooseProps = Pick<PageProps, 'searchParams'> & { member: Member; page: OrderPage };

/** For whom: every customer that authorized this provider, with the reseller it is ordered for, or those whose name begins so. */
export async function Choose({ member, page, searchParams }: ChooseProps) {
  const list = await readList(searchParams, orderableShape);
  const [{ rows, next }, { orders }, language] = await Promise.all([
    listOrderable(member, list.query),
    loadWords(),
    locale(),
  ]);
  const { choose: t, paging } = orders;
  return (
    <ListPage
      width="default"
      heading={t.headings[page]}
      title={orders.list[page === 'new' ? 'place' : 'check']}
      lead={t.lead}
      back={{ href: '/orders', text: orders.list.heading }}
      list={{ ...list, address: choosing(page), next }}
      searched={{ ...paging, ...t, filters: t.caption, search: t.filter }}
      t={paging}
      table={{
        caption: t.caption,
        columns: [{ label: t.customer }, { label: t.country }, { label: t.reseller }],
        rows: rows.map(({ id, customerId, resellerId, reseller, customer, country }) => ({
          id,
          name: customer,
          href: orderHref(page, { customerId, resellerId }),
          cells: [countryName(country, language), reseller],
        })),
        empty: t.empty,
      }}
    />
  );
}
