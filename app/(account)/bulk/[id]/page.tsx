import { notFound } from 'next/navigation';
import { ListPage } from '@/app/_components/list-page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { StatusTag } from '@/components/ui/status-tag';
import { type BulkRow, findJob, findOutcome, listRows } from '@/lib/bulk/queries';
import { ofCompanies, rowsShape } from '@/lib/bulk/schema';
import { db } from '@/lib/db';
import { listAbout } from '@/lib/mark/about';
import { listColleagues } from '@/lib/mark/queries';
import { jobHref, rowsAddress } from '../_components/href';
import { statusSaid } from '../_components/said';
import { columnsOf, rowsOf } from './_components/rows';
import { Stage } from './_components/stage';
import { RowTabs } from './_components/tabs';

/** One thing done to many: what would happen, how far it is, what came of it, and every row with its outcome. */
export default async function BulkJobPage({ params, searchParams }: PageProps) {
  const actor = await partner();
  const [{ id }, list] = await Promise.all([readPath(params, idPath), readList(searchParams, rowsShape)]);
  const job = (await findJob(actor, id)) ?? notFound();
  const { view, after } = list.query;
  const [outcome, { rows, next }, colleagues, words, when, language] = await Promise.all([
    findOutcome(id),
    listRows(id, { view, after }),
    job.status === 'ready' && job.deed === 'give' ? listColleagues(actor) : [],
    loadWords(),
    dates(),
    locale(),
  ]);
  const { bulk: t } = words;
  const { look, word } = statusSaid(job, t);
  const shown = { actor, job, outcome, colleagues, words, language };
  const places = ofCompanies.includes(job.deed) ? await listAbout(db, actor, idsOf(rows)) : null;
  return (
    <ListPage
      heading={t.headings[job.deed]({ count: job.size })}
      caption={t.chosen({ by: job.by, at: when.dateTime(job.createdAt) })}
      lead={<StatusTag status={look}>{word}</StatusTag>}
      back={{ href: '/bulk', text: t.back }}
      actions={
        job.startedAt ? (
          <ButtonLink href={jobHref(id, '/export')} tone="plain" file>
            {t.report}
          </ButtonLink>
        ) : null
      }
      above={
        <>
          <Stage {...shown} />
          <RowTabs {...shown} view={view} />
        </>
      }
      list={{ ...list, written: { view }, address: rowsAddress(id), next }}
      t={t.rows}
      table={{
        caption: t.rows.caption,
        columns: columnsOf(t),
        rows: rowsOf(rows, { status: job.status, words, when, places }),
        empty: { heading: t.rows.empty.heading, meaning: <p>{t.rows.empty.meaning}</p> },
      }}
    />
  );
}

const idsOf = (rows: readonly BulkRow[]) => rows.map(({ subjectId }) => subjectId);
