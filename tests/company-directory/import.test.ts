import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importCompanies } from '@/lib/company-directory/import';
import { companiesIn } from '@/lib/company-directory/list-file';
import { withCheckDigits } from '@/lib/company-directory/numbers';
import { table } from '@/lib/company-directory/table';
import { db } from '@/lib/db';

const until = AbortSignal.timeout(60_000);

async function take(name: string, text: string) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'list-')), name);
  await writeFile(file, text);
  const refused: string[] = [];
  const progress: number[] = [];
  const tally = await importCompanies(companiesIn(file), {
    refused: (line, fault, field) => refused.push(`${line} ${fault}${field ? ` ${field}` : ''}`),
    progress: ({ read }) => progress.push(read),
  });
  return { tally, refused, progress };
}

const named = async (name: string, country = 'ID') => table.look({ by: 'name', name, country }, until);

test('a list in CSV is taken row by row, and each row that is not says why', async () => {
  const { tally, refused } = await take(
    'companies.csv',
    '\ufeffName,Country,DUNS,LEI,Address line 1,City,Postal code,Registration number\r\n' +
      '"PT Mawar, Putih",id,12-345-0001,,Jalan Satu 1,Bandung,40111,\r\n' +
      ',ID,123450002,,,,,\r\n' +
      'PT Tanpa Negara,XX,123450003,,,,,\r\n' +
      'PT Tanpa Nomor,ID,,,,,,\r\n' +
      'PT Kode Salah,ID,123450004,,,,4011,\r\n' +
      'PT Nomor Salah,ID,12345,,,,,\r\n' +
      'PT Dua Kali,ID,123450001,,,,,\r\n' +
      '\r\n' +
      'Müller & Söhne GmbH,DE,,,Hauptstraße 5,Köln,50667,HRB 12345\r\n',
  );
  expect(tally).toEqual({ read: 8, taken: 2, refused: 6 });
  expect(refused).toEqual([
    '3 no_name',
    '4 no_country',
    '5 no_number',
    '6 value_unread postalCode',
    '7 value_unread duns',
    '8 twice',
  ]);
  expect(await named('mawar putih')).toMatchObject([{ name: 'PT Mawar, Putih', city: 'Bandung', duns: '123450001' }]);
  expect(await named('MULLER', 'DE')).toMatchObject([{ name: 'Müller & Söhne GmbH' }]);
  expect(await named('Mawar', 'DE')).toEqual([]);
});

test('a list in JSON is taken from brackets or an object a line, and broken or deep objects cost their own row', async () => {
  const one = (duns: unknown, name: unknown = 'PT "Kenanga" {1}') => ({ name, country: 'ID', duns });
  const lines = [JSON.stringify(one(123451001)), '{"name": ', JSON.stringify(one('123451002'))].join('\n');
  expect(await take('a.jsonl', lines)).toMatchObject({ tally: { taken: 1 } });
  const list = JSON.stringify(
    [one('123451003'), one({ deep: [1] }), { ...one('123451004'), more: { a: ['}'] } }, 7, null],
    null,
    2,
  );
  const { tally, refused } = await take('b.json', list);
  expect(tally).toEqual({ read: 3, taken: 2, refused: 1 });
  expect(refused).toEqual([expect.stringMatching(/^\d+ value_unread duns$/)]);
  expect(await named('kenanga 1')).toHaveLength(3);
});

test('a company that is there is written anew by any of its numbers, and an unfinished list keeps what was taken', async () => {
  const lei = withCheckDigits('529900TEST00000001');
  await take('a.json', JSON.stringify([{ name: 'PT Cempaka', country: 'ID', duns: '123452001', lei }]));
  await take('b.json', JSON.stringify([{ name: 'PT Cempaka Baru', country: 'ID', lei }]));
  expect(await named('cempaka')).toMatchObject([{ name: 'PT Cempaka Baru', duns: null, lei }]);
  await expect(
    take(
      'c.csv',
      `name,country,duns\n${'PT Anggrek,ID,123452002\n'.repeat(1)}"PT Tak Berakhir,ID,${'x'.repeat(120_000)}`,
    ),
  ).rejects.toThrow();
});

test('a long list is written in parts and says how far it is', async () => {
  const rows = Array.from({ length: 1_203 }, (_, at) => `PT Panjang,ID,2${String(at).padStart(8, '0')}`);
  const { tally, progress } = await take('long.csv', ['name,country,duns', ...rows].join('\n'));
  expect(tally).toEqual({ read: 1_203, taken: 1_203, refused: 0 });
  expect(progress).toEqual([500, 1_000, 1_203]);
  expect(await named('panjang')).toHaveLength(10);
  expect(await db.directoryCompany.count({ where: { words: { has: 'panjang' } } })).toBe(1_203);
});
