import { notFound } from 'next/navigation';
import { sentence } from '@/app/_server/action';
import { csvHeaders } from '@/app/_server/csv-headers';
import { provider } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { streamCsv } from '@/lib/csv';
import { everyRest, findList } from '@/lib/invitation/import-queries';
import { importColumns, importFields } from '@/lib/invitation/import-row';

/** The rows of a list that were not sent and are not ready, each with its reason in the reader's language: to be mended and sent in again. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const member = await provider();
  const list = (await findList(member, (await params).id)) ?? notFound();
  const say = await words();
  const { file } = say.invitationLists;
  const headings = importFields.map((field) => importColumns[field][0] ?? field);

  async function* rows() {
    for await (const { line, cells, reason } of everyRest(list.id))
      yield [...importFields.map((field) => cells[field]), `${line}`, reason ? sentence(say, reason).text : ''];
  }

  return new Response(streamCsv([...headings, file.row, file.reason], rows()), { headers: csvHeaders(file.rest) });
}
