import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { listChanges } from '@/lib/company-change/queue';
import { queueShape } from '@/lib/company-change/schema';
import { type View, views } from '@/lib/company-change/views';
import { columnsOf, rowOf } from './_components/rows';

const address = listAddress<{ view: View; search: string }>('/company-changes', { view: 'open' });

/** What verified companies would have changed: which of it waits for a reviewer, and since when. Source: domain fact 1.7. */
export default async function CompanyChangesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await reviewer();
  const [list, words, when, language] = await Promise.all([
    readList(searchParams, queueShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { queue: t } = words.companyChange;
  const { view } = list.query;
  const { rows, next } = await listChanges(actor, list.query);
  return (
    <ListPage
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.lead}
      list={{ ...list, address, next }}
      views={address.views(list.written, 'view', views, (one) => t.views[one])}
      searched={t}
      t={t}
      table={{
        caption: t.views[view],
        columns: columnsOf(t),
        rows: rows.map((row) => rowOf(row, { userId: actor.userId, words, when, language })),
        empty: t.empty[view],
      }}
    />
  );
}
