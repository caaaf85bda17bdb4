import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { loadWords, locale } from '@/app/_server/words';
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
  const [typed, { authorizedProviders: t }, when, language] = await Promise.all([
    readSearch(searchParams, listShape),
    loadWords(),
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
      heading={t.heading}
      title={view === 'authorized' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<ButtonLink href="/authorized-providers/add">{t.add}</ButtonLink>}
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, t)} />
        {rows.length > 0 ? (
          <LineTable caption={t.views[view]} columns={columnsOf(t)} lines={linesOf(rows, { t, when, language })} />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty[view].heading}>
            {search ? t.notFoundAdvice : t.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: rollHref(asked), text: t.first } : null}
        next={more ? { href: rollHref(asked, rows.at(-1)?.id), text: t.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
