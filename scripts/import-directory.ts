import { importCompanies, type RowFault } from '@/lib/company-directory/import';
import { companiesIn } from '@/lib/company-directory/list-file';
import { db, pool } from '@/lib/db';

/**
 * `npm run import-directory companies.csv`: takes a list of companies, CSV with headings or JSON, into the portal's own directory. Each row that
 * is not taken is said on the error output with its number and why; the rest is taken all the same.
 */
const file = process.argv[2];
if (!file) {
  console.error('Say which list: npm run import-directory companies.csv');
  process.exit(1);
}

const why: Record<RowFault, string> = {
  no_name: 'no company name that can be read',
  no_country: 'no country by its two letters, such as ID',
  no_number: 'neither a D-U-N-S number nor an LEI nor a registration number, so it could not be found again',
  value_unread: 'a value that cannot be read',
  twice: 'one of its numbers stands in this list already, further up',
};

try {
  const { read, taken, refused } = await importCompanies(companiesIn(file), {
    refused: (line, fault, field) => console.error(`Row ${line}: ${why[fault]}${field ? ` (${field})` : ''}.`),
    progress: ({ read, taken, refused }) => console.log(`${read} rows read, ${taken} taken, ${refused} refused …`),
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
