import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { listProviders, pageLength } from '@/lib/provider/roll';
import { listShape } from '@/lib/provider/schema';
import { rollHref, toolbarOf } from './_components/href';
import { columnsOf, linesOf } from './_components/lines';

/** All providers, authorized or suspended, as operators see them. */
export default async function AuthorizedProvidersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const [typed, { authorizedProviders: w }, when, language] = await Promise.all([
    readSearch(searchParams, listShape),
    words(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const { rows, more } = await listProviders(actor, { view, search, after });
  return (
    <Page
      width="wide"
      heading={w.heading}
      title={view === 'authorized' ? w.heading : `${w.views[view]} · ${w.heading}`}
      lead={w.leads[view]}
      actions={<ButtonLink href="/authorized-providers/add">{w.add}</ButtonLink>}
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, w)} />
        {rows.length > 0 ? (
          <LineTable caption={w.views[view]} columns={columnsOf(w)} lines={linesOf(rows, { w, when, language })} />
        ) : (
          <EmptyState heading={search ? w.notFound({ search }) : w.empty[view].heading}>
            {search ? w.notFoundAdvice : w.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={w.pages}
        first={after ? { href: rollHref(asked), text: w.first } : null}
        next={more ? { href: rollHref(asked, rows.at(-1)?.id), text: w.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
