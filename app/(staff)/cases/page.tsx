import { ListPage } from '@/app/_components/list-page';
import { type PageProps, word } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { findCalendars } from '@/lib/office/queries';
import { listCases } from '@/lib/verification/queue';
import { queueShape } from '@/lib/verification/schema';
import { type View, views } from '@/lib/verification/views';
import { NextCase } from './_components/next-case';
import { columnsOf, rowsOf } from './_components/rows';

const address = listAddress<{ view: View; search: string }>('/cases', { view: 'open' });

/** The queue: which cases wait for whom, and since when. */
export default async function CasesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await reviewer();
  const [list, calendars, words, when, language] = await Promise.all([
    readList(searchParams, queueShape.extend({ next: word.optional() })),
    findCalendars(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { view, next: told } = list.query;
  const written = { view, search: list.written.search };
  const { rows, next } = await listCases(actor, list.query);
  const { staff: t } = words;
  return (
    <ListPage
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<NextCase label={t.next} />}
      above={told === 'none' ? <Notice kind="info">{t.noneWaits}</Notice> : null}
      list={{ ...list, written, address, next }}
      views={address.views(written, 'view', views, (one) => t.views[one])}
      searched={t}
      // A search goes through all cases; the views then narrow what it found.
      search={{ hidden: { view: 'all' }, all: address.href({ view: view === 'all' ? 'open' : view, search: '' }) }}
      t={t}
      table={{
        caption: t.views[view],
        columns: columnsOf(view, t),
        rows: rowsOf(view, rows, { userId: actor.userId, calendars, words, when, language }),
        empty: t.empty[view],
      }}
    />
  );
}
