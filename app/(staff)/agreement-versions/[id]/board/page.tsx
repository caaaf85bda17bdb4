import { notFound } from 'next/navigation';
import { ListPage } from '@/app/_components/list-page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { countCalls, listCalls } from '@/lib/edition/board';
import { findVersion } from '@/lib/edition/queries';
import { boardShape } from '@/lib/edition/schema';
import { callStates } from '@/lib/edition/views';
import { RemindSilent } from './_components/remind-silent';
import { columnsOf, rowsOf } from './_components/rows';

/** What came of a version at each company that was told of it, and reminders for those that are silent. */
export default async function BoardPage({ params, searchParams }: PageProps) {
  const actor = await operator();
  const { id } = await readPath(params, idPath);
  const version = await findVersion(actor, id);
  if (!version?.agreement) notFound();
  const { label, title, state: stands, agreement } = version;
  const [list, { done }, words, when] = await Promise.all([
    readList(searchParams, boardShape),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
  ]);
  // How many there are stands on the first page alone.
  const [{ rows, next }, counted] = await Promise.all([
    listCalls(actor, { ...list.query, agreementId: agreement.id }),
    list.query.after ? null : countCalls(actor, agreement.id),
  ]);
  const { agreementVersions: t } = words;
  const address = listAddress<{ state?: string; search: string }>(`/agreement-versions/${id}/board`);
  const countOf = (state: string) => counted?.states.find((one) => one.state === state)?.count ?? '';
  const said = (['one', 'silent'] as const).find((one) => one === done);
  const views = [undefined, ...callStates];
  return (
    <ListPage
      heading={t.board.heading({ version: label })}
      lead={list.query.state ? t.board.means[list.query.state] : t.board.lead}
      back={{ href: `/agreement-versions/${id}`, text: t.one.heading({ title, version: label }) }}
      list={{ ...list, address, next }}
      views={address.views(list.written, 'state', views, (one) =>
        one ? `${t.board.states[one as (typeof callStates)[number]]} ${countOf(one)}`.trimEnd() : t.board.all,
      )}
      searched={t.board}
      t={t.board}
      above={said ? <Notice kind="success">{t.board.done[said]}</Notice> : null}
      table={{
        caption: t.board.heading({ version: label }),
        columns: columnsOf(t.board),
        rows: rowsOf(rows, { agreementId: agreement.id, open: stands !== 'withdrawn', t: t.board, when }),
        empty: t.board.none,
      }}
    >
      {counted && stands !== 'withdrawn' ? (
        <RemindSilent agreementId={agreement.id} reminder={counted.reminder} t={t.board} />
      ) : null}
    </ListPage>
  );
}
