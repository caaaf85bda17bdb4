import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { Said } from './company';
import type { ListedCompany } from './import';
import { objectsIn } from './json-list';

/** The columns of a list, and the names of an object's members: those of our own, and the usual ones of others. */
const columns: Readonly<Record<keyof Said, readonly string[]>> = {
  duns: ['duns', 'dunsnumber', 'dunsno'],
  lei: ['lei'],
  name: ['name', 'legalname', 'companyname', 'company'],
  addressLine1: ['addressline1', 'address1', 'address', 'street'],
  addressLine2: ['addressline2', 'address2'],
  city: ['city', 'town', 'locality'],
  stateOrProvince: ['stateorprovince', 'state', 'province', 'region'],
  postalCode: ['postalcode', 'postcode', 'zip'],
  countryIso2: ['country', 'countryiso2', 'countrycode'],
  registrationId: ['registrationid', 'registrationnumber', 'companynumber'],
};

const longestRow = 100_000;

/** The companies of a file, read row by row however long it is: JSON (a list, or an object a line) by its ending, else CSV with headings. */
export async function* companiesIn(file: string): AsyncGenerator<ListedCompany> {
  if (/\.(json|jsonl|ndjson)$/i.test(file)) {
    for await (const { line, value } of objectsIn(createReadStream(file, 'utf8'), longestRow))
      yield { line, said: saidBy(value) };
    return;
  }
  const options = { bom: true, columns: true, info: true, relax_column_count: true, relax_quotes: true, trim: true };
  const rows = createReadStream(file).pipe(parse({ ...options, max_record_size: longestRow, skip_empty_lines: true }));
  for await (const { record, info } of rows as AsyncIterable<{ record: unknown; info: { lines: number } }>)
    yield { line: info.lines, said: saidBy(record) };
}

function saidBy(row: unknown): Said {
  if (typeof row !== 'object' || row === null) return {};
  const given = Object.entries(row).map(([name, value]) => [name.replace(/[^A-Za-z0-9]/g, '').toLowerCase(), value]);
  const byName = new Map<string, unknown>(given as [string, unknown][]);
  const entries = Object.entries(columns).map(([column, names]) => {
    const value = names.map((name) => byName.get(name)).find((one) => one !== undefined && one !== null && one !== '');
    // Numbers lose their zeros in front in other people's JSON; nine digits are a D-U-N-S number all the same.
    return [column, typeof value === 'number' ? String(value).padStart(column === 'duns' ? 9 : 0, '0') : value];
  });
  return Object.fromEntries(entries);
}
