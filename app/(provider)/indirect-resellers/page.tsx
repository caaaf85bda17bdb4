import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { Link } from '@/components/ui/link';
import { listResellers, pageLength } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';
import { resellersHref, toolbarOf } from './_components/href';
import { columnsOf, lineOf } from './_components/lines';
import { measure } from './_components/measure';

/** Indirect resellers: the companies that authorized this provider, and what each lacks. Source: domain fact 6.2. */
export default async function IndirectResellersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const [typed, say, when, language] = await Promise.all([
    readSearch(searchParams, listShape),
    words(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const [{ rows, more }, by] = await Promise.all([listResellers(member, { view, search, after }), measure()]);
  const reader = { ...by, say, when, language };
  const { resellers: w } = say.partnerships;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={w.heading}
      title={view === 'partners' ? w.heading : `${w.views[view]} · ${w.heading}`}
      lead={w.leads[view]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={resellersHref(asked, undefined, '/export')} tone="plain" file>
              {w.download}
            </ButtonLink>
          ) : null}
          <ButtonLink href="/invitations/new">{w.invite}</ButtonLink>
        </>
      }
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, w)} />
        {rows.length > 0 ? (
          <LineTable
            caption={w.views[view]}
            columns={columnsOf(say.partnerships)}
            lines={rows.map((row) => lineOf(row, reader))}
          />
        ) : (
          <EmptyState heading={search ? w.notFound({ search }) : w.empty[view].heading}>
            {search ? w.notFoundAdvice : w.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={w.pages}
        first={after ? { href: resellersHref(asked), text: w.first } : null}
        next={more && last ? { href: resellersHref(asked, last), text: w.more({ count: pageLength }) } : null}
      />
      <p className="mt-6 text-small">
        <Link href="/indirect-resellers/diagnosis">{w.noButton}</Link>
      </p>
    </Page>
  );
}
