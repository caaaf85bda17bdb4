import { readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords, locale } from '@/app/_server/words';
import { reportPath } from '@/lib/report/reports';
import { sheets } from '../../_components/sheets';

/** A report as a file for spreadsheets, made while it is read: its days and numbers as programs read them. */
export async function GET(_request: Request, { params }: { params: Promise<unknown> }): Promise<Response> {
  const member = await provider();
  const [{ report }, words, when, language] = await Promise.all([
    readPath(params, reportPath),
    loadWords(),
    dates(),
    locale(),
  ]);
  const reading = { words, language, day: when.isoDay, month: (on: string) => on.slice(0, 7), number: String };
  return spreadsheet(words.reports.files[report], sheets[report].columns(words), sheets[report].every(member, reading));
}
