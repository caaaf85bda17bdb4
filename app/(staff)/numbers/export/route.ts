import { z } from 'zod';
import { readQuery } from '@/app/_server/address';
import { reviewLead } from '@/app/_server/gates';
import { spreadsheet } from '@/app/_server/spreadsheet';
import { loadWords, locale } from '@/app/_server/words';
import { findNumbers } from '@/lib/numbers/queries';
import { numbersShape } from '@/lib/numbers/range';
import { pictures, raw, type Table, tableOf } from '../_components/tables';

const shape = numbersShape.extend({ of: z.enum(pictures).catch('days') });

/** One table of the numbers as a file for spreadsheets: the same rows as on the page, its numbers without blanks or signs. */
export async function GET(request: Request): Promise<Response> {
  const reader = await reviewLead();
  const { of, ...query } = await readQuery(request, shape);
  const [numbers, words, language] = await Promise.all([findNumbers(reader, query), loadWords(), locale()]);
  const table = tableOf[of](numbers, { words, language });
  const { from, to } = numbers.range;
  return spreadsheet(`${words.numbers.file[of]}-${from}-${to}`, table.columns, cellsOf(table));
}

async function* cellsOf({ rows }: Table) {
  for (const row of rows) yield row.map(raw);
}
