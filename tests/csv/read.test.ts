import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '@/lib/csv/file';
import { csvLimits } from '@/lib/csv/limits';
import { Refusal } from '@/lib/refusal';

const columns = { email: ['email', 'e-mail address'], company: ['company', 'perusahaan'], country: ['country'] };

function read(file: string | Uint8Array) {
  return readCsv(typeof file === 'string' ? Buffer.from(file) : file, columns, ['email']);
}

function refusalOf(file: string | Uint8Array) {
  try {
    read(file);
  } catch (fault) {
    if (fault instanceof Refusal) return fault.reasons[0];
    throw fault;
  }
  return null;
}

const melati = { email: 'budi@melati.example', company: 'PT Melati “Jaya” é', country: 'ID' };
const table = `email,company,country\r\n${melati.email},${melati.company},ID\r\n`;
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const inWindows = Buffer.from(table.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

describe('a file is read', () => {
  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16, big end first', swapped(Buffer.from(`\ufeff${table}`, 'utf16le'))],
    ['Windows-1252', inWindows],
  ])('in %s', (_, bytes) => {
    expect(read(bytes)).toEqual([{ line: 2, cells: melati }]);
  });

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['pipes', '|'],
  ])('with %s between its cells', (_, sign) => {
    expect(read(table.replaceAll(',', sign))).toEqual([{ line: 2, cells: melati }]);
  });

  test.each([
    ['sep=;\r\nemail;company\r\na@b.example;PT Maju, Tbk', 'PT Maju, Tbk'],
    ['\ufeffSEP=|\nemail|company\na@b.example|PT Maju; Tbk', 'PT Maju; Tbk'],
    ['"sep=^"\nemail^company\na@b.example^PT Maju', 'PT Maju'],
  ])('by the line that says what parts its cells, which is no row of it: %j', (file, company) => {
    expect(read(file)).toEqual([{ line: 2, cells: { email: 'a@b.example', company, country: '' } }]);
  });

  test('with blanks round its quotation marks', () => {
    expect(read('email, "company"\na@b.example, "PT Maju, Tbk" ')[0]?.cells.company).toBe('PT Maju, Tbk');
  });

  test('with a comma in a heading between semicolons', () => {
    const [row] = read('email;"company (as registered, in full)";country\na@b.example;PT Maju, Tbk;ID');
    expect(row?.cells).toEqual({ email: 'a@b.example', company: 'PT Maju, Tbk', country: 'ID' });
  });

  test.each(['\r\n', '\n', '\r'])('with %j at the end of its rows, the last one without', (end) => {
    expect(read(['email', 'a@b.example', 'c@d.example'].join(end)).map(({ line }) => line)).toEqual([2, 3]);
  });

  test('with quotation marks, separators and line breaks inside quotation marks', () => {
    const [row] = read('email,company\n"a@b.example","PT ""Maju"", Tbk\r\nJakarta"');
    expect(row?.cells.company).toBe('PT "Maju", Tbk\r\nJakarta');
  });

  test('with its headings in any order, in another language, of another spelling', () => {
    const [row] = read('Perusahaan*,E-Mail_Address \nPT Maju,a@b.example');
    expect(row?.cells).toEqual({ email: 'a@b.example', company: 'PT Maju', country: '' });
  });

  test('without its empty rows, each of the others under the number a spreadsheet shows', () => {
    const file = ['', 'email,company', '', 'a@b.example,"two', 'lines"', ' , ', 'c@d.example', ',,,,', ''].join('\n');
    expect(read(file).map(({ line, cells }) => `${line} ${cells.email}`)).toEqual(['4 a@b.example', '6 c@d.example']);
  });
});

describe('a file is refused', () => {
  test.each([
    ['that is a workbook', Buffer.from('504b0304140000000800', 'hex'), { code: 'csv_not_text' }],
    ['that is empty', '', { code: 'csv_empty' }],
    ['with headings alone', 'email,company\n\n', { code: 'csv_empty' }],
    ['without a heading it needs', 'company\nPT Maju', { code: 'csv_column_missing', with: { column: 'email' } }],
    [
      'with a heading that means nothing, whose column would be lost',
      'email,Notes,company\na@b.example,x,PT Maju',
      { code: 'csv_column_unknown', with: { column: 'Notes' } },
    ],
    [
      'in letters nobody can be sure of',
      Buffer.from('email,company\na@b.example,Dvo\xf8\xe1k', 'latin1'),
      { code: 'csv_letters_unknown' },
    ],
    ['with a sign that is none', 'email,company\na@b.example,PT\0Maju', { code: 'csv_sign_lost', with: { line: 2 } }],
    ['that is a page of a browser', '<html><table><tr><td>email</td></tr></table>', { code: 'csv_not_text' }],
    [
      'with a heading twice',
      'email,E-mail address\na@b.example,c@d.example',
      { code: 'csv_column_twice', with: { column: 'email' } },
    ],
    [
      'with a separator out of quotes',
      'email,company\na@b.example,PT Maju\nc@d.example,PT Jaya, Tbk',
      { code: 'csv_too_many_cells', with: { line: 3 } },
    ],
    [
      'with a quotation mark that never closes',
      'email,company\na@b.example,PT Maju\nc@d.example,"PT Jaya\n',
      { code: 'csv_quote', with: { line: 3 } },
    ],
    [
      'with a quotation mark inside a word',
      'email,company\na@b.example,PT "Maju"\n',
      { code: 'csv_quote', with: { line: 2 } },
    ],
    [
      'with a cell that is too long',
      `email,company\na@b.example,${'x'.repeat(csvLimits.cell + 1)}`,
      { code: 'csv_cell_too_long', with: { line: 2, max: 300 } },
    ],
    [
      'with too many rows',
      `email\n${'a@b.example\n'.repeat(csvLimits.rows + 1)}`,
      { code: 'csv_too_many_rows', with: { rows: 5_000 } },
    ],
    [
      'with too many columns',
      `email${',x'.repeat(csvLimits.columns)}\na@b.example`,
      { code: 'csv_too_many_columns', with: { columns: 300 } },
    ],
    ['that is too large', new Uint8Array(csvLimits.bytes + 1).fill(97), { code: 'file_too_large', with: { max: 1 } }],
  ])('%s', (_, file, reason) => {
    expect(refusalOf(file)).toMatchObject({ ...reason, field: 'file' });
  });

  test('at its limits it is read', () => {
    const rows = `email,company\n${`a@b.example,${'x'.repeat(csvLimits.cell)}\n`.repeat(3)}`;
    expect(read(rows)).toHaveLength(3);
    expect(read(`email\n${'a@b.example\n'.repeat(csvLimits.rows)}`)).toHaveLength(csvLimits.rows);
  });

  test('whatever it holds, it is read or refused, and never a fault', () => {
    const signs = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', "'", '=', 'email', ' ', '\0', 'é');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (file) => {
        const reason = refusalOf(file.join(''));
        expect(reason?.field ?? 'file').toBe('file');
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refusalOf(bytes)?.field ?? 'file').toBe('file');
      }),
    );
  });
});
