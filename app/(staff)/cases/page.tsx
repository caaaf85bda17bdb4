import { ListPages } from '@/app/_components/list-pages';
import { ListToolbar } from '@/app/_components/list-toolbar';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch, word } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { locale, words } from '@/app/_server/words';
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
  const [typed, calendar, say, when, language] = await Promise.all([
    readSearch(searchParams, queueShape.extend({ next: word.optional() })),
    findCalendar(),
    words(),
    dates(),
    locale(),
  ]);
  const { after, ...asked } = typed;
  const { view } = asked;
  const search = await searchText(asked.search);
  const { rows, more } = await listCases(actor, { view, search, after });
  const { staff: w } = say;
  const last = rows.at(-1);
  return (
    <Page
      width="wide"
      heading={w.heading}
      title={view === 'open' ? w.heading : `${w.views[view]} · ${w.heading}`}
      lead={w.leads[view]}
      actions={<NextCase label={w.next} />}
    >
      {typed.next === 'none' ? <Notice kind="info">{w.noneWaits}</Notice> : null}
      <Card flush>
        <ListToolbar {...toolbarOf(asked, w)} />
        {rows.length > 0 ? (
          <LineTable
            caption={w.views[view]}
            columns={columnsOf(view, w)}
            lines={linesOf(view, rows, { userId: actor.userId, calendar, say, when, language })}
          />
        ) : (
          <EmptyState heading={search ? w.notFound({ search }) : w.empty[view].heading}>
            {search ? w.notFoundAdvice : w.empty[view].meaning}
          </EmptyState>
        )}
      </Card>
      <ListPages
        label={w.pages}
        first={after ? { href: queueHref(asked), text: w.first } : null}
        next={more && last ? { href: queueHref(asked, last), text: w.more({ count: pageLength }) } : null}
      />
    </Page>
  );
}
