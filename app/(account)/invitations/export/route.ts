import { loadDeskFile } from '@/app/_server/desk-page';
import { partner } from '@/app/_server/gates';
import { cellsOf, chosenOf } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everySent } from '@/lib/invitation/list';
import { invitationsPage } from '../_components/list-of';
import { linesOf } from '../_components/rows';
import { wordsFor } from '../_components/say';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await partner();
  const { query, how, reader } = await loadDeskFile(member, request, invitationsPage);
  const { invitations: t } = await wordsFor(query.kind);
  const lines = chosenOf(linesOf(reader, t), how);
  const rows = cellsOf(everySent(member, query), ({ email, company }) => [email, company ?? ''], lines);
  return spreadsheet(t.file.name, [t.columns.recipient, t.columns.company, ...lines.map(({ label }) => label)], rows);
}
