import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch, word } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LineTable } from '@/components/ui/line-table';
import { Notice } from '@/components/ui/notice';
import { findCalendar } from '@/lib/office/queries';
import { listCases, pageLength } from '@/lib/verification/queue';
import { queueShape } from '@/lib/verification/schema';
import { queueHref, toolbarOf } from './_components/href';
import { columnsOf, linesOf } from './_components/lines';
import { NextCase } from './_components/next-case';

/** The queue: which cases wait for whom, and since when. */
export default async function CasesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await reviewer();
  const [typed, calendar, words, when, language] = await Promise.all([
    readSearch(searchParams, queueShape.extend({ next: word.optional() })),
    findCalendar(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const { rows, more } = await listCases(actor, { view, search, after });
  const { staff: t } = words;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<NextCase label={t.next} />}
    >
      {typed.next === 'none' ? <Notice kind="info">{t.noneWaits}</Notice> : null}
      <Card flush>
        <ListToolbar {...toolbarOf(asked, t)} />
        {rows.length > 0 ? (
          <LineTable
            caption={t.views[view]}
            columns={columnsOf(view, t)}
            lines={linesOf(view, rows, { userId: actor.userId, calendar, words, when, language })}
          />
        ) : (
          <EmptyState heading={search ? t.notFound({ search }) : t.empty[view].heading}>
            {search ? t.notFoundAdvice : t.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={t.pages}
        first={after ? { href: queueHref(asked), text: t.first } : null}
        next={more && last ? { href: queueHref(asked, last), text: t.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
