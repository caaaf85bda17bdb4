import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { loadWords, locale } from '@/app/_server/words';
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
  const [typed, words, when, language] = await Promise.all([
    readSearch(searchParams, listShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const [{ rows, more }, by] = await Promise.all([listResellers(member, { view, search, after }), measure()]);
  const reader = { ...by, words, when, language };
  const { resellers: t } = words.partnerships;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      title={view === 'partners' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={
        <>
          {rows.length > 0 ? (
            <ButtonLink href={resellersHref(asked, undefined, '/export')} tone="plain" file>
              {t.download}
            </ButtonLink>
          ) : null}
          <ButtonLink href="/invitations/new">{t.invite}</ButtonLink>
        </>
      }
    >
      <Card flush>
        <ListToolbar {...toolbarOf(asked, t)} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.views[view]}
            columns={columnsOf(words.partnerships)}
            lines={rows.map((row) => lineOf(row, reader))}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty[view].heading}>
            {search ? t.notFoundAdvice : t.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: resellersHref(asked), text: t.first } : null}
        next={more && last ? { href: resellersHref(asked, last), text: t.more({ count: pageLength }) } : null}
      />
      <p className="mt-6 text-small">
        <Link href="/indirect-resellers/diagnosis">{t.noButton}</Link>
      </p>
    </Page>
  );
}
