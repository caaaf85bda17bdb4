import { loadDeskFile } from '@/app/_server/desk-page';
import { provider } from '@/app/_server/gates';
import { cellsOf, chosenOf } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everyReseller } from '@/lib/partnership/list';
import { resellersPage } from '../_components/list-of';
import { linesOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await provider();
  const { query, how, reader } = await loadDeskFile(member, request, resellersPage);
  const { resellers: t } = reader.words.partnerships;
  const lines = chosenOf(linesOf(reader), how);
  return spreadsheet(
    t.file.name,
    [t.columns.reseller, ...lines.map(({ label }) => label)],
    cellsOf(everyReseller(member, query), ({ name }) => [name], lines),
  );
}
