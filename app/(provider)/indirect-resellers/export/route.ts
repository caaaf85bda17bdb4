import { provider } from '@/app/_server/gates';
import { chosenOf, fileOf, type Line } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everyReseller, type ResellerRow } from '@/lib/partnership/list';
import { loadFile } from '../_components/load';
import { linesOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages: what the address chooses, in the reader's language, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await provider();
  const { query, how, reader } = await loadFile(member, request);
  const { resellers: t } = reader.words.partnerships;
  const lines = chosenOf(linesOf(reader), how);
  const rows = everyReseller(member, query);
  return spreadsheet(t.file.name, [t.columns.reseller, ...lines.map(({ label }) => label)], cellsOf(rows, lines));
}

async function* cellsOf(rows: AsyncIterable<ResellerRow>, lines: readonly Line<ResellerRow>[]) {
  for await (const row of rows) yield [row.name, ...fileOf(lines, row)];
}
