import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '@/lib/csv/file';
import { streamCsv, writeCsv } from '@/lib/csv/write';

const cell = fc.oneof(
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('', "'", "''", ' ', '\u00a0', '\u3000', '\ufeff', '\n', '\r', '\t', '\0', '\v', "' "),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '\t', '\r', '\0', '', '≠'),
      fc.constantFrom(
        '',
        'cmd|A1',
        '1+1',
        'HYPERLINK("http://evil.example","x")',
        '"',
        ',',
        ';',
        ';=1',
        "; '+1",
        '\t@x',
        ';;＝1',
        '\r\n',
        'a\nb',
      ),
    )
    .map((parts) => parts.join('')),
);

/** What a spreadsheet would take for something to work out: it passes over blanks and reads full-width signs as plain ones. */
function isFormula(text: string): boolean {
  const [first = ''] = text.replace(/^[\s\0\ufeff]+/u, '');
  return signs.test(first) || /^[\t\r\0]/.test(text);
}

/** The same where cells are parted by semicolons or tabs, as spreadsheets of half the world do. */
function holdsFormula(text: string): boolean {
  const [, ...inner] = text.split(/[;\t]/);
  return isFormula(text) || inner.some((part) => signs.test(part.replace(/^[\s\0\ufeff]+/u, '')[0] ?? ''));
}

const signs = /[=+\-@＝＋－＠﹢﹣﹦﹫]/;

/** The cells of a file as RFC 4180 says, read by a reader that shares nothing with the one that wrote it. */
function cellsIn(file: string): string[][] {
  const rows: string[][] = [];
  for (let at = 1; at < file.length; ) {
    const row: string[] = [];
    for (let more = true; more; ) {
      const quoted = /"((?:[^"]|"")*)"/y;
      const bare = /[^,\r\n"]*/y;
      quoted.lastIndex = at;
      bare.lastIndex = at;
      const [all = '', inside] = quoted.exec(file) ?? bare.exec(file) ?? [];
      row.push((inside ?? all).replaceAll('""', '"'));
      at += all.length;
      more = file[at] === ',';
      if (more) at += 1;
    }
    expect(file.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    rows.push(row);
  }
  return rows;
}

describe('a file for spreadsheets', () => {
  test('begins with its mark, ends each row as RFC 4180 says, and quotes what needs quotes', () => {
    expect(writeCsv(['email', 'company'], [['a@b.example', 'PT "Maju", Tbk']])).toBe(
      '\ufeffemail,company\r\na@b.example,"PT ""Maju"", Tbk"\r\n',
    );
  });

  test('holds no formula, whatever somebody typed, and every cell can be had back', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (typed) => {
        const [headings, ...written] = cellsIn(writeCsv(['a', 'b', 'c'], typed));
        expect(headings).toEqual(['a', 'b', 'c']);
        expect(written.flat().filter(holdsFormula)).toEqual([]);
        expect(written.map((row) => row.map(unmarked))).toEqual(typed);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is read back as it was, by the portal itself', () => {
    // NUL is dropped, and U+FFFD says that a sign was lost before.
    const company = cell.filter((text) => !/[\0\uFFFD]/.test(text));
    fc.assert(
      fc.property(company, (typed) => {
        const file = Buffer.from(writeCsv(['email', 'company'], [['a@b.example', typed]]));
        const [row] = readCsv(file, { email: ['email'], company: ['company'] }, ['email']);
        expect(row?.cells.company).toBe(typed);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['+62 812', "'+62 812"],
    ['@budi', "'@budi"],
    ["'=1+1", "''=1+1"],
    ['PT Maju', 'PT Maju'],
    ['budi@melati.example', 'budi@melati.example'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['', ''],
  ])('%j is written as %j', (typed, written) => {
    expect(cellsIn(writeCsv(['a', 'b'], [[typed, 'x']]))[1]?.[0]).toBe(written);
  });
});

describe('the same as a stream', () => {
  async function* rows(count: number, told: { given: number; over: boolean }) {
    try {
      for (; told.given < count; told.given += 1) yield [`${told.given}`, '=1'];
    } finally {
      told.over = true;
    }
  }

  test.each([0, 1, 199, 200, 201, 1_000])('has the same bytes for %i rows', async (count) => {
    const text = await new Response(streamCsv(['n', 'f'], rows(count, { given: 0, over: false }))).arrayBuffer();
    const same = writeCsv(
      ['n', 'f'],
      Array.from({ length: count }, (_, n) => [`${n}`, '=1']),
    );
    expect(Buffer.from(text).toString()).toBe(same);
  });

  test('takes rows only as they are read, and lets go of the rest', async () => {
    const told = { given: 0, over: false };
    const reader = streamCsv(['n', 'f'], rows(1_000_000, told)).getReader();
    for (let piece = 0; piece < 10; piece += 1) await reader.read();
    expect(told.given).toBeLessThan(3_000);
    await reader.cancel();
    expect(told.over).toBe(true);
    expect(told.given).toBeLessThan(3_000);
  });

  test('breaks off when its rows do', async () => {
    async function* broken() {
      yield ['1', 'a'];
      throw new Error('the database is away');
    }
    await expect(new Response(streamCsv(['n', 'f'], broken())).text()).rejects.toThrow();
  });
});

/** The cell without the portal's marks in front and inside. */
function unmarked(written: string): string {
  return unmarkedInFront(written).replace(/([;\t][\s\0]*'*)'(?=[=+\-@＝＋－＠﹢﹣﹦﹫])/gu, '$1');
}

function unmarkedInFront(written: string): string {
  return /^'+[\t\r\0]|^'+[\s\0]*[=+\-@]/.test(written.normalize('NFKD')) ? written.slice(1) : written;
}
