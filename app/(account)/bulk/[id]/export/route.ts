import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords, type Words } from '@/app/_server/words';
import { deliverySaid } from '@/app/(account)/invitations/_components/said';
import type { BulkStatus } from '@/generated/prisma/enums';
import { type BulkRow, everyRow, findJob } from '@/lib/bulk/queries';
import { dayOf } from '@/lib/reader/day';
import { outcomeSaid } from '../../_components/said';
import { whySaid } from '../_components/why';

/** The report of a job as a file: every row that was chosen, what came of it and why, and how its letter stands. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const member = await partner();
  const job = (await findJob(member, (await readPath(params, idPath)).id)) ?? notFound();
  const words = await loadWords();
  const { file: t, rows } = words.bulk;
  const headings = [t.place, rows.columns.name, t.address, t.outcome, t.reason, t.at, t.letter];
  return spreadsheet(t.name, headings, cellsOf(job.status, everyRow(job.id, { view: 'all' }), words));
}

async function* cellsOf(status: BulkStatus, rows: AsyncIterable<BulkRow>, words: Words) {
  const { rows: t } = words.bulk;
  for await (const row of rows)
    yield [
      `${row.place}`,
      row.name || t.unknown,
      row.person ?? '',
      outcomeSaid(row.outcome, status, words.bulk).word,
      row.reason ? whySaid(row.reason, words) : '',
      row.at ? dayOf(row.at) : '',
      row.letter ? deliverySaid({ ...row, status: row.letter }, words.invitations).word : '',
    ];
}
