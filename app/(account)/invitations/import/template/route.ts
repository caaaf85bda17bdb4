import { named, readQuery } from '@/app/_server/address';
import { csvHeaders } from '@/app/_server/csv-headers';
import { partner } from '@/app/_server/gates';
import { writeCsv } from '@/lib/csv/write';
import { templateHeading } from '@/lib/invitation-list/headings';
import { fieldsIn } from '@/lib/invitation-list/row';
import { wordsFor } from '../../_components/say';
import { kindOf } from '../_components/kind-of';

/** An empty list with its headings, to be filled in. */
export async function GET(request: Request): Promise<Response> {
  await partner();
  const kind = await kindOf(await readQuery(request, named('kind')));
  const { file } = (await wordsFor(kind)).invitationLists;
  const headings = fieldsIn[kind].map(templateHeading);
  return new Response(writeCsv(headings, []), { headers: csvHeaders(file.template) });
}
