import { loadDeskFile } from '@/app/_server/desk-page';
import { member as memberGate } from '@/app/_server/gates';
import { cellsOf, chosenOf } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everyOrder } from '@/lib/order/orders';
import { ordersPage } from '../_components/list-of';
import { linesOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages, made while it is read. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberGate();
  const { query, how, reader } = await loadDeskFile(member, request, ordersPage);
  const { list: t } = reader.words.orders;
  const lines = chosenOf(linesOf(reader), how);
  const rows = cellsOf(everyOrder(member, query), ({ number }) => [number], lines);
  return spreadsheet(t.file, [t.columns.number, ...lines.map(({ label }) => label)], rows);
}
