import { csvHeaders } from '@/app/_server/csv-headers';
import { provider } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { writeCsv } from '@/lib/csv';
import { importColumns, importFields } from '@/lib/invitation/import-row';

/** An empty list with its headings, to be filled in. */
export async function GET(): Promise<Response> {
  await provider();
  const { file } = (await words()).invitationLists;
  const headings = importFields.map((field) => importColumns[field][0] ?? field);
  return new Response(writeCsv(headings, []), { headers: csvHeaders(file.template) });
}
