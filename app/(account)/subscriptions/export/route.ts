import { loadDeskFile } from '@/app/_server/desk-page';
import { member as memberGate } from '@/app/_server/gates';
import { cellsOf, chosenOf } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everySubscription } from '@/lib/order/list';
import { subscriptionsPage } from '../_components/list-of';
import { linesOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages, made while it is read. Source: domain fact 7.3. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberGate();
  const { query, how, reader } = await loadDeskFile(member, request, subscriptionsPage);
  const { subscriptions: t } = reader.words.orders;
  const lines = chosenOf(linesOf(reader), how);
  const rows = cellsOf(everySubscription(member, query), ({ id, offer }) => [id, offer], lines);
  return spreadsheet(t.file, ['id', t.columns.offer, ...lines.map(({ label }) => label)], rows);
}
