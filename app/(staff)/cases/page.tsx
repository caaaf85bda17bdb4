import { ListPage } from '@/app/_components/list-page';
import { KeepViews } from '@/app/_components/saved-views/keep-views';
import { SavedViews } from '@/app/_components/saved-views/saved-views';
import type { PageProps } from '@/app/_server/address';
import { reviewer } from '@/app/_server/gates';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { mostWalked, reachOf } from '@/lib/list/within';
import { sortIn } from '@/lib/verification/queue';
import { mostCounted } from '@/lib/verification/queue-desk';
import { mostFound } from '@/lib/verification/search';
import { type View, views } from '@/lib/verification/views';
import { BulkForm } from './_components/bulk-form';
import { BulkReport } from './_components/bulk-report';
import { loadQueue, type Queue } from './_components/load-queue';
import { NextCase } from './_components/next-case';
import { queueAddress as address } from './_components/queue-address';
import { QueueFilters } from './_components/queue-filters';
import { QueueKeys } from './_components/queue-keys';
import { columnsOf, rowsOf } from './_components/rows';
import { removeView, saveView } from './queue-actions';

/** The queue: which cases wait for whom, and since when. */
export default async function CasesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await reviewer();
  const queue = await loadQueue(actor, searchParams);
  const { view, written, list, next, rows, words } = queue;
  const { staff: t } = words;
  return (
    <ListPage
      heading={t.heading}
      title={view === 'open' ? t.heading : `${t.views[view]} · ${t.heading}`}
      lead={t.leads[view]}
      actions={<Actions {...queue} lead={actor.lead} />}
      above={<Above {...queue} />}
      list={{ ...list, written, address, next }}
      views={address.views(written, 'view', views, (one) => labelOf(one as View, queue))}
      searched={searchedIn(queue)}
      // A search goes through all cases; the views then narrow what it found.
      search={{ hidden: { view: 'all' }, all: address.href({ view: view === 'all' ? 'open' : view, search: '' }) }}
      t={t}
      table={{
        caption: t.views[view],
        columns: columnsOf(view, t, { sort: sortIn(queue), href: (sort) => address.href({ ...written, sort }) }),
        rows: rowsOf(view, rows, { ...queue, userId: actor.userId }),
        empty: t.empty[view],
      }}
    >
      <div className="mt-7 grid items-start gap-6 lg:grid-cols-2">
        {rows.length > 0 ? <BulkForm {...queue} /> : null}
        <KeepViews
          {...queue}
          list="cases"
          views={queue.desk.views}
          seesToShared={actor.lead}
          actions={{ save: saveView, remove: removeView }}
        />
      </div>
    </ListPage>
  );
}

// What else waits for staff stands here: the bar has no room for more places.
function Actions({ words, lead }: Queue & { lead: boolean }) {
  const { open, heading, next, previous, enter, help, enterKey, on, inputs, close } = words.queue.keys;
  return (
    <>
      <Link href="/company-changes">{words.nav.companyChanges}</Link>
      {lead ? <Link href="/ways-back">{words.nav.waysBack}</Link> : null}
      <NextCase label={words.staff.next} />
      <QueueKeys t={{ open, heading, next, previous, enter, help, enterKey, on, inputs, close }} />
    </>
  );
}

const most = { kind: mostFound, list: mostWalked };

function Above(queue: Queue) {
  const { told, saved, looked, words } = queue;
  return (
    <>
      {told === 'none' ? <Notice kind="info">{words.staff.noneWaits}</Notice> : null}
      {saved === 'gone' ? <Notice kind="success">{words.deskLists.saved.removed}</Notice> : null}
      {looked === 'all' ? null : (
        <Notice kind="info">{words.queue.search.looked[looked]({ most: most[looked] })}</Notice>
      )}
      <BulkReport {...queue} />
      <SavedViews {...queue} views={queue.desk.views} />
      <QueueFilters {...queue} />
    </>
  );
}

function labelOf(view: View, { desk, words }: Queue): string {
  const count = desk.counts[view];
  return words.queue.view({
    view: words.staff.views[view],
    count: count > mostCounted ? { atLeast: mostCounted } : count,
  });
}

// Where the database has no trigrams, and for one or two letters anywhere, only how a thing begins is looked for: the search says so.
function searchedIn({ search, desk, words }: Queue) {
  const { staff: t, queue } = words;
  const search_ = desk.reach === 'within' ? t.search : queue.search.beginning;
  const advice =
    search && reachOf(search, desk.reach) === 'beginning' ? queue.search.beginningAdvice : t.notFoundAdvice;
  return { ...t, search: search_, notFoundAdvice: advice };
}
