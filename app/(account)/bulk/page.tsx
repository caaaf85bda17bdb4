import { ListPage } from '@/app/_components/list-page';
import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { listJobs } from '@/lib/bulk/queries';
import { jobsShape } from '@/lib/bulk/schema';
import { jobHref, jobsAddress } from './_components/href';
import { numbersOf, statusSaid } from './_components/said';

/** What the reader's company has done to many rows at once, each with its report. */
export default async function BulkJobsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await partner();
  const [list, { bulk: t }, when, language] = await Promise.all([
    readList(searchParams, jobsShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { rows, next } = await listJobs(actor, { after: list.query.after });
  const number = (count: number) => count.toLocaleString(language);
  return (
    <ListPage
      heading={t.heading}
      lead={t.lead}
      list={{ ...list, written: {}, address: jobsAddress, next }}
      t={t}
      table={{
        caption: t.heading,
        columns: [
          { label: t.columns.what },
          { label: t.columns.status, lead: true },
          { label: t.columns.by },
          { label: t.columns.at, figures: true },
          { label: t.columns.done, figures: true },
          { label: t.columns.leftOut, figures: true },
        ],
        rows: rows.map((job) => ({
          id: job.id,
          name: t.headings[job.deed]({ count: job.size }),
          href: jobHref(job.id),
          cells: [
            statusSaid(job, t),
            job.by,
            when.dateTime(job.createdAt),
            number(numbersOf(job.tally).done),
            number(numbersOf(job.tally).leftOut),
          ],
        })),
        empty: {
          heading: t.empty.heading,
          meaning: <p>{t.empty.meaning}</p>,
          action: <ButtonLink href="/invitations">{t.empty.action}</ButtonLink>,
        },
      }}
    />
  );
}
