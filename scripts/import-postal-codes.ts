import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { importPlaces, type ListedPlace } from '@/lib/address-check/import';
import { db, pool } from '@/lib/db';

/**
 * `npm run import-postal-codes codes.csv`: takes a list of postal codes and their cities, CSV with the headings country, postalCode, city and, where
 * there is one, state. Each row that is not taken is said on the error output; the rest is taken all the same.
 */
const file = process.argv[2];
if (!file) {
  console.error('Say which list: npm run import-postal-codes codes.csv');
  process.exit(1);
}

const why = {
  no_country: 'no country by its two letters, such as ID',
  no_code: 'no postal code of that country',
  no_city: 'no city that can be read',
  no_state: 'no state of that country',
};

async function* placesIn(list: string): AsyncGenerator<ListedPlace> {
  const options = { bom: true, columns: true, info: true, relax_column_count: true, relax_quotes: true, trim: true };
  const rows = createReadStream(list).pipe(parse({ ...options, skip_empty_lines: true, max_record_size: 10_000 }));
  for await (const { record, info } of rows as AsyncIterable<{ record: ListedPlace['said']; info: { lines: number } }>)
    yield { line: info.lines, said: record };
}

try {
  const { read, taken, refused } = await importPlaces(placesIn(file), {
    refused: (line, fault) => console.error(`Row ${line}: ${why[fault]}.`),
    progress: (tally) => console.log(`${tally.read} rows read, ${tally.taken} taken, ${tally.refused} refused …`),
  });
  console.log(`Done: ${read} rows read, ${taken} taken, ${refused} refused.`);
  process.exitCode = refused > 0 ? 2 : 0;
} catch (fault) {
  console.error(`The list cannot be read: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
  await pool.end();
}
