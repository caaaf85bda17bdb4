import { loadDeskFile } from '@/app/_server/desk-page';
import { partner } from '@/app/_server/gates';
import { cellsOf, chosenOf } from '@/app/_server/lines';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { everyCustomer } from '@/lib/customer-relationship/list';
import { customersPage } from '../_components/list-of';
import { linesOf } from '../_components/rows';

/** The list as a file for spreadsheets, all its pages, made while it is read. Source: domain fact 7.3. */
export async function GET(request: Request): Promise<Response> {
  const member = await partner();
  const { query, how, reader } = await loadDeskFile(member, request, customersPage);
  const { list: t } = reader.words.customers;
  const lines = chosenOf(linesOf(reader), how);
  const rows = cellsOf(everyCustomer(member, query), ({ customerId, customer }) => [customerId, customer], lines);
  return spreadsheet(t.file, ['id', t.columns.customer, ...lines.map(({ label }) => label)], rows);
}
