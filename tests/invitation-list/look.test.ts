import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { rawTable } from '@/lib/csv/table';
import { fieldNamed } from '@/lib/invitation-list/headings';
import { type Asked, lookAt, rowsIn } from '@/lib/invitation-list/look';
import { headingsKey, type Memory } from '@/lib/invitation-list/memory';

const noMemory: ReadonlyMap<string, Memory> = new Map();

function look(text: string, { asked = {}, memories = noMemory }: { asked?: Asked; memories?: typeof noMemory } = {}) {
  return lookAt(rawTable(Buffer.from(text), 'utf-8', asked.separator), { kind: 'partnership', asked, memories });
}

/** What a file's columns are taken for: "heading → field". */
function taken(...given: Parameters<typeof look>): string[] {
  return look(...given).columns.map(({ heading, field }) => `${heading} → ${field ?? '–'}`);
}

describe('a heading', () => {
  test.each([
    ...[
      'Email',
      'E-Mail',
      'e_mail',
      'EMAIL ADDRESS*',
      'Email Address (required)',
      '* Email:',
      'E‑mail',
      'emailAddress',
    ].map((one) => [one, 'email']),
    ...[
      'Alamat Email',
      'Surel',
      'E-Mail-Adresse',
      'Adresse e-mail',
      'Adresse électronique',
      'ADRESSE ELECTRONIQUE',
    ].map((one) => [one, 'email']),
    ...['Courriel', 'Correo electrónico', 'Correo Electronico', 'Primary contact e-mail', 'Customer Email'].map(
      (one) => [one, 'email'],
    ),
    ...[
      'Company',
      'Company Name',
      'Nama Perusahaan',
      'Firma',
      'Unternehmen',
      'Société',
      'SOCIETE',
      'Raison sociale',
      'Empresa',
      'Razón Social',
    ].map((one) => [one, 'company']),
    ...[
      'Country',
      'Country/Region',
      'COUNTRY_CODE',
      'Country [ISO]',
      'Negara',
      'Land',
      'Länderkürzel',
      'Pays',
      'Pays/Région',
      'País',
      'pais',
    ].map((one) => [one, 'country']),
    ...[
      'MPN ID',
      'MPNID',
      'PartnerID',
      'Partner ID',
      'partner_id',
      'Partner-Nr.',
      'Microsoft Partner ID',
      'ID Mitra',
      'ID partenaire',
      'ID de socio',
    ].map((one) => [one, 'partnerId']),
    ...['E-postadress', 'Электронная почта', 'メールアドレス', '邮箱', 'E-posta', 'Sähköposti', 'Indirizzo e-mail'].map(
      (one) => [one, 'email'],
    ),
    ...['Razão social', 'Azienda', 'Bedrijfsnaam', 'Nazwa firmy', 'Şirket', 'Компания', '会社名', 'Nama PT'].map(
      (one) => [one, 'company'],
    ),
    ...['Paese', 'Nazione', 'Kraj', 'Państwo', 'Ülke', 'Země', 'Страна', '国', '国家/地区', 'Quốc gia', 'ประเทศ'].map(
      (one) => [one, 'country'],
    ),
    ...['Language', 'Preferred language', 'Bahasa', 'Sprache', 'Langue', 'Idioma'].map((one) => [one, 'language']),
  ])('%s says %s', (heading, field) => {
    expect(fieldNamed(heading ?? '')?.field).toBe(field);
  });

  test.each([
    'Notes',
    'Telefon',
    'Email opt-in',
    'Email status',
    'Company size',
    'Country dialing code',
    'Partner type',
    'Ort',
    'Company website',
    'Global Partner ID',
    '',
    '!!!',
  ])('%j says nothing', (heading) => {
    expect(fieldNamed(heading)).toBeNull();
  });
});

describe('the columns of a file', () => {
  test('are taken for what their headings say, and nothing is taken twice', () => {
    const file = 'Country/Region;MPN ID;Email Address*;E-mail 2;Notes\nDE;4012345;a@b.example;c@d.example;x';
    expect(taken(file)).toEqual([
      'Country/Region → country',
      'MPN ID → partnerId',
      'Email Address* → email',
      'E-mail 2 → –',
      'Notes → –',
    ]);
  });

  test('are taken for what nearly all their cells are, where the headings are silent', () => {
    const rows = ['1', '2', '3'].map((one) => `x${one}@toko.example,PT Toko ${one},Indonesia,40123${one}5`);
    expect(taken(['Kontak,Nama,Asal,Nomor', ...rows].join('\n'), { asked: { headingLine: 1 } })).toEqual([
      'Kontak → email',
      'Nama → –',
      'Asal → country',
      'Nomor → –',
    ]);
  });

  test('with two small letters are no countries: they may be languages', () => {
    expect(taken('Email,X\na@b.example,en\nc@d.example,id')).toEqual(['Email → email', 'X → language']);
    expect(taken('Email,X\na@b.example,de\nc@d.example,id')).toEqual(['Email → email', 'X → –']);
    expect(taken('Email,X\na@b.example,ID\nc@d.example,MY')).toEqual(['Email → email', 'X → country']);
  });

  test('with seven figures are PartnerIDs only where their heading speaks of nothing else', () => {
    expect(taken('Email,Customer no.\na@b.example,4012345')).toEqual(['Email → email', 'Customer no. → –']);
    expect(taken('a@b.example,4012345\nc@d.example,4012346')).toEqual([' → email', ' → partnerId']);
  });

  test('are those of the template only when every heading is one of its own', () => {
    expect(look('email,company\na@b.example,x').ours).toBe(true);
    expect(look('Email,Company,row,reason\na@b.example,x,2,why').ours).toBe(true);
    for (const other of [
      'email,firma\na@b.example,x',
      'email,notes\na@b.example,x',
      'List\nemail\na@b.example',
      'a@b.example\nc@d.example',
    ])
      expect(look(other).ours, other).toBe(false);
  });

  test('are not those of the template where two have one heading: which is read is asked', () => {
    for (const twice of ['email,email,company\na@b.example,c@d.example,x', 'Email,E-Mail *\na@b.example,c@d.example'])
      expect(look(twice).ours, twice).toBe(false);
  });

  test('are taken as they were the last time, in whatever order they stand', () => {
    const before: Memory = {
      fields: { 'kontak 1': 'email', 'nama 1': 'company', 'email 1': null },
      fileName: 'a.csv',
      at: new Date(0),
    };
    const memories = new Map([[headingsKey(['Nama', 'Kontak*', 'Email']), before]]);
    const file = 'Daftar mitra\nEmail,KONTAK,Nama\na@b.example,c@d.example,PT Maju';
    expect(taken(file, { memories })).toEqual(['Email → –', 'KONTAK → email', 'Nama → company']);
    expect(look(file, { memories }).before?.fileName).toBe('a.csv');
  });
});

describe('the headings', () => {
  test.each([
    ['below a title', 'Our resellers\nEmail,Country\na@b.example,ID', 2],
    [
      'below a title, a date and empty rows',
      'Our resellers;;\n;;\n2026-11-28;;\n\nEmail;Country;x\na@b.example;ID;',
      5,
    ],
    ['below a title that names whom to ask', 'Questions: help@samudra.example,\nEmail,Country\na@b.example,ID', 2],
    ['in the first row', 'Email,Country\na@b.example,ID', 1],
    ['in a file of one column', 'Email\na@b.example', 1],
    ['nowhere: the first row is a company', 'a@b.example,ID\nc@d.example,MY', null],
    ['nowhere, in one column', 'a@b.example\nc@d.example', null],
  ])('stand %s', (_, file, line) => {
    const { table } = look(file);
    expect(table.headingLine).toBe(line);
    expect(table.rows[0]?.cells[0]).toBe('a@b.example');
  });

  test('that say nothing are asked about', () => {
    expect(look('Kontak,Asal\na@b.example,ID')).toMatchObject({ headingsSure: false, table: { headingLine: 1 } });
    expect(look('a@b.example,ID\nc@d.example,MY')).toMatchObject({ headingsSure: false, table: { headingLine: null } });
    for (const file of ['Email,Country\na@b.example,ID', 'Email,Notes\na@b.example,x', 'Email\na@b.example'])
      expect(look(file).headingsSure, file).toBe(true);
  });

  test('stand where somebody says they stand', () => {
    expect(look('Email,Country\nX,Y\na@b.example,ID', { asked: { headingLine: 2 } }).table.headings).toEqual([
      'X',
      'Y',
    ]);
    const none = look('Email,Country\na@b.example,ID', { asked: { headingLine: 0 } }).table;
    expect([none.headingLine, none.rows.length]).toEqual([null, 2]);
  });
});

describe('a row', () => {
  const faults = (file: string, kind: 'partnership' | 'customer' = 'partnership') => {
    const { table, columns } = look(file);
    return rowsIn(table, columns, kind).map(({ line, fault, cells }) => `${line} ${fault?.code ?? cells.email}`);
  };
  const good = 'c@d.example,PT Jaya,ID,x';
  const headings = 'email,company,country,notes';

  test.each([
    ['more cells than headings', 'a@b.example,PT Maju,ID,x,stray', 'csv_too_many_cells'],
    ['a separator out of quotes', 'a@b.example,PT Maju, Tbk,ID,x', 'csv_too_many_cells'],
    ['a quotation mark that never closes', 'a@b.example,"PT Maju,ID,x', 'csv_quote'],
    ['a cell as long as a book', `a@b.example,${'x'.repeat(900_000)},ID,x`, 'csv_cell_too_long'],
    ['a long cell in quotes over many lines', `a@b.example,"${'x\n'.repeat(400_000)}",ID,x`, 'csv_cell_too_long'],
    ['a NUL', 'a@b.example,PT\0Maju,ID,x', 'csv_sign_lost'],
    ['a sign that was lost before', 'a@b.example,PT \ufffd,ID,x', 'csv_sign_lost'],
    ['a long cell that is not used', `a@b.example,PT Maju,ID,${'x'.repeat(5_000)}`, 'a@b.example'],
    ['an inch in a cell that is not used', 'a@b.example,PT Maju,ID,5" disk', 'a@b.example'],
    ['fewer cells', 'a@b.example', 'a@b.example'],
    ['empty cells at its end', 'a@b.example,PT Maju,ID,x,,,', 'a@b.example'],
  ])('with %s keeps none of the others from being read', (_, row, found) => {
    expect(faults([headings, good, row, good].join('\n'))).toEqual(['2 c@d.example', `3 ${found}`, '4 c@d.example']);
  });

  test('of several lines in a cell is one line in the list', () => {
    const { table, columns } = look(`${headings}\na@b.example,"PT Maju\r\n Jakarta",ID,`);
    expect(rowsIn(table, columns, 'partnership')[0]?.cells.company).toBe('PT Maju Jakarta');
  });

  test('has cells of the columns used alone', () => {
    const { table } = look(`${headings}\na@b.example,PT Maju,ID,x`);
    const [row] = rowsIn(
      table,
      [
        { at: 0, field: 'email' },
        { at: 2, field: 'company' },
        { at: 1, field: null },
      ],
      'partnership',
    );
    expect(row?.cells).toEqual({ email: 'a@b.example', company: 'ID', country: '', partnerId: '', language: '' });
  });
});

test('a file in another code page is the same table', () => {
  const bytes = iconv.encode('E-Mail;Firma;Land\r\na@b.example;Dvořák;CZ', 'windows-1250');
  const { table } = lookAt(rawTable(bytes, 'windows-1250'), { kind: 'partnership', asked: {}, memories: noMemory });
  expect(table.rows[0]?.cells).toEqual(['a@b.example', 'Dvořák', 'CZ']);
});
