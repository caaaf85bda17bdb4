import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { listProviders } from '@/lib/provider/roll';
import { listShape } from '@/lib/provider/schema';
import { type View, views } from '@/lib/provider/views';
import { columnsOf, rowsOf } from './_components/rows';

const address = listAddress<{ view: View; search: string }>('/authorized-providers', { view: 'authorized' });

/** All providers, authorized or suspended, as operators see them. */
export default async function AuthorizedProvidersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [list, { authorizedProviders: t }, when, language] = await Promise.all([
    readList(searchParams, listShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { view } = list.query;
  const { rows, next } = await listProviders(actor, list.query);
  return (
    <ListPage
      heading={t.heading}
      title={view === 'authorized' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<ButtonLink href="/authorized-providers/add">{t.add}</ButtonLink>}
      list={{ ...list, address, next }}
      views={address.views(list.written, 'view', views, (one) => t.views[one])}
      searched={t}
      t={t}
      table={{
        caption: t.views[view],
        columns: columnsOf(t),
        rows: rowsOf(rows, { t, when, language }),
        empty: t.empty[view],
      }}
    />
  );
}
