import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { searchText } from '@/app/_server/searching';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import type { Member } from '@/lib/actor';
import { listOrderable } from '@/lib/order/orderable';
import { countryName } from '@/lib/region/names';
import { type Asked, chooseHref, orderHref } from './asked';

type ChooseProps = { member: Member; page: 'new' | 'check'; asked: Pick<Asked, 'search' | 'after'> };

/** For whom: every customer that authorized this provider, with the reseller it is ordered for, or those whose name begins so. */
export async function Choose({ member, page, asked: { search: written, after } }: ChooseProps) {
  const search = await searchText(written);
  const [{ rows, more }, { orders }, language] = await Promise.all([
    listOrderable(member, { search, after }),
    loadWords(),
    locale(),
  ]);
  const { choose: t, list, paging } = orders;
  const last = rows.at(-1);
  const toolbar = { action: `/orders/${page}`, hidden: {}, value: written, all: chooseHref(page, '') };
  return (
    <Page heading={t.heading} lead={t.lead} back={{ href: '/orders', text: list.heading }}>
      <Card flush>
        <ListToolbar label={t.caption} views={[]} search={{ ...toolbar, t: { ...paging, search: t.filter } }} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.caption}
            columns={[{ label: t.customer }, { label: t.country }, { label: t.reseller }]}
            lines={rows.map(({ id, customerId, resellerId, reseller, customer, country }) => ({
              id,
              name: customer,
              href: orderHref(page, { customerId, resellerId }),
              cells: [countryName(country, language), reseller],
            }))}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty.heading}>
            {search ? t.notFoundAdvice : t.empty.meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={paging.pages}
        first={after ? { href: chooseHref(page, written), text: paging.first } : null}
        next={
          more && last ? { href: chooseHref(page, written, last), text: paging.more({ count: rows.length }) } : null
        }
      />
    </Page>
  );
}
