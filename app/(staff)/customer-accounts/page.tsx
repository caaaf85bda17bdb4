import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { locale, words } from '@/app/_server/words';
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
  const [typed, say, when, language] = await Promise.all([
    readSearch(searchParams, queueShape),
    words(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const { rows, more } = await listAccounts(actor, { view, search, after });
  const { accounts: w } = say;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={w.heading}
      title={view === 'open' ? w.heading : `${w.views[view]} · ${w.heading}`}
      lead={w.lead}
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, w)} />
        {rows.length > 0 ? (
          <LineTable
            caption={w.views[view]}
            columns={columnsOf(w)}
            lines={rows.map((row) => lineOf(row, { userId: actor.userId, w, when, language }))}
          />
        ) : (
          <EmptyState heading={search ? w.notFound({ search }) : w.empty[view].heading}>
            {search ? w.notFoundAdvice : w.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={w.pages}
        first={after ? { href: accountsHref(asked), text: w.first } : null}
        next={more && last ? { href: accountsHref(asked, last), text: w.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
