import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { listAccounts, pageLength } from '@/lib/customer/queue';
import { queueShape } from '@/lib/customer/schema';
import { accountsHref, toolbarOf } from './_components/href';
import { columnsOf, lineOf } from './_components/lines';

/** The queue of customers' accounts: which wait to be let buy, and since when. Source: domain fact 7.7. */
export default async function CustomerAccountsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await reviewer();
  const [typed, words, when, language] = await Promise.all([
    readSearch(searchParams, queueShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const { rows, more } = await listAccounts(actor, { view, search, after });
  const { accounts: t } = words;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.lead}
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, t)} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.views[view]}
            columns={columnsOf(t)}
            lines={rows.map((row) => lineOf(row, { userId: actor.userId, t, when, language }))}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty[view].heading}>
            {search ? t.notFoundAdvice : t.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: accountsHref(asked), text: t.first } : null}
        next={more && last ? { href: accountsHref(asked, last), text: t.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
