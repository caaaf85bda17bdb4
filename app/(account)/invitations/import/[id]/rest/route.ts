import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { csvHeaders } from '@/app/_server/csv-headers';
import { partner } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { streamCsv } from '@/lib/csv/write';
import { templateHeading } from '@/lib/invitation-list/headings';
import { everyRest, findList } from '@/lib/invitation-list/queries';
import { fieldsIn } from '@/lib/invitation-list/row';
import { wordsFor } from '../../../_components/say';
import { kindIn } from '../../_components/kind-of';

/** The rows of a list that were not sent and are not ready, each with its reason in the reader's language: to be mended and sent in again. */
export async function GET(_: Request, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const member = await partner();
  const list = (await findList(member, (await readPath(params, idPath)).id)) ?? notFound();
  const kind = kindIn(list);
  const words = await wordsFor(kind);
  const { file } = words.invitationLists;
  const headings = fieldsIn[kind].map(templateHeading);

  async function* rows() {
    for await (const { line, cells, reason } of everyRest(list.id))
      yield [...fieldsIn[kind].map((field) => cells[field]), `${line}`, reason ? sentence(words, reason).text : ''];
  }

  return new Response(streamCsv([...headings, file.row, file.reason], rows()), { headers: csvHeaders(file.rest) });
}
