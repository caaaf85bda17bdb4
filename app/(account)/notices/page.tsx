import { ListPage } from '@/app/_components/list-page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/clock';
import { listNotices } from '@/lib/notice/list';
import { listShape } from '@/lib/notice/schema';
import { rowsOf } from './_components/rows';
import { readAll } from './actions';

const address = listAddress('/notices');

/** What somebody was told, the newest first, with what is not read yet. */
export default async function NoticesPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const reader = await person();
  const [{ query, written, later }, { notices: t }, when, { marked }] = await Promise.all([
    readList(searchParams, listShape),
    loadWords(),
    dates(),
    readSearch(searchParams, named('marked')),
  ]);
  const { rows, next } = await listNotices(reader, query);
  return (
    <ListPage
      heading={t.heading}
      lead={t.lead}
      list={{ address, written, query, later, next }}
      t={t}
      actions={
        <ButtonLink href="/settings/notices" tone="plain">
          {t.settings}
        </ButtonLink>
      }
      table={{
        caption: t.caption,
        columns: [
          { label: t.what },
          { label: t.state, lead: true },
          { label: t.kind },
          { label: t.at, figures: true },
          { label: t.actions, unseen: true },
        ],
        rows: rowsOf(rows, { reader, t, when }),
        empty: t.empty,
      }}
      above={
        <>
          {marked ? <Notice kind="success">{t.marked}</Notice> : null}
          {reader.unread > 0 ? (
            <div className="mb-5">
              <Form id="all" action={readAll} submit={t.allRead} tone="plain" hidden={{ until: now().toISOString() }} />
            </div>
          ) : null}
        </>
      }
    />
  );
}
