import type { Reading } from '@/lib/csv/readings';
import type { Separator } from '@/lib/csv/separator';
import { counting } from '../counted';

const counted = counting('en');

/** What the columns of a list hold, how its file is read, and one wrong value in many rows. */
export const listColumns = {
  title: ({ file }: { file: string }) => `Columns · ${file}`,
  heading: 'What does each column hold?',
  lead: 'Choose for each column of your file, and leave what is not needed. Nothing is sent yet: next you see what becomes of each row.',
  before: ({ file, at }: { file: string; at: string }) =>
    `The columns are chosen as you did the last time, for ${file} on ${at}.`,
  headingsMissing: 'The file seems to have no headings',
  headingsMissingMeaning:
    'Its first row is taken for a company. If that is wrong, choose the row of the headings below.',
  headingsUnsure: ({ line }: { line: number }) => `Are these the headings? They stand in row ${line}.`,
  headingsUnsureMeaning: 'They say little of what the columns hold. If they are a company already, say so below.',
  above: ({ rows }: { rows: number }) =>
    counted(rows, {
      one: 'One row above the headings is left out.',
      other: '# rows above the headings are left out.',
    }),
  notUsed: 'Not used',
  column: ({ letter }: { letter: string }) => `Column ${letter}`,
  nothing: 'Nothing stands below this heading.',
  mended: 'Rows you have changed by hand are read anew from the file.',
  kept: ({ days }: { days: number }) =>
    `The file is kept until you send the list, for ${counted(days, { one: 'one day', other: '# days' })} at most. A list whose columns are not chosen goes with it.`,
  submit: 'Check the list',
  layout: {
    summary: 'How the file is read',
    headingLine: 'Where the headings stand',
    noHeadings: 'Nowhere: the first row is a company already',
    row: ({ line, cells }: { line: number; cells: string }) => `Row ${line}: ${cells}`,
    separator: 'What parts the cells',
    separators: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab', pipe: 'Upright line |' } satisfies Record<
      Separator,
      string
    >,
    own: ({ sign }: { sign: string }) => `As the file has it: ${sign}`,
    submit: 'Read it this way',
    letters: ({ reading }: { reading: string }) => `Its letters are read as ${reading}.`,
    otherLetters: 'Read the letters another way',
  },
  reading: {
    heading: 'How are the letters to be read?',
    lead: 'The file does not say in which code its letters are written. Choose the reading in which these rows look right.',
    field: 'Readings',
    more: 'Show rarer readings, too',
    submit: 'Read it this way',
  },
  readings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Western Europe (Windows-1252)',
    'windows-1250': 'Central Europe (Windows-1250)',
    macintosh: 'Western Europe (Macintosh)',
    cp850: 'Western Europe (DOS, 850)',
    cp437: 'United States (DOS, 437)',
    shift_jis: 'Japanese (Shift JIS)',
    gb18030: 'Chinese, simplified (GB 18030)',
    big5: 'Chinese, traditional (Big5)',
    'euc-kr': 'Korean (EUC-KR)',
    'windows-1251': 'Cyrillic (Windows-1251)',
    'windows-1254': 'Turkish (Windows-1254)',
    'windows-1253': 'Greek (Windows-1253)',
    'windows-874': 'Thai (Windows-874)',
    'windows-1258': 'Vietnamese (Windows-1258)',
    'windows-1257': 'Baltic (Windows-1257)',
    'windows-1255': 'Hebrew (Windows-1255)',
    'windows-1256': 'Arabic (Windows-1256)',
    'iso-8859-2': 'Central Europe (ISO 8859-2)',
    'iso-8859-15': 'Western Europe (ISO 8859-15)',
    cp852: 'Central Europe (DOS, 852)',
    cp866: 'Cyrillic (DOS, 866)',
    'koi8-r': 'Cyrillic (KOI8-R)',
    maccenteuro: 'Central Europe (Macintosh)',
    'euc-jp': 'Japanese (EUC-JP)',
    'iso-2022-jp': 'Japanese (ISO 2022-JP)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, big end first)',
    'utf-32le': 'Unicode (UTF-32)',
    'utf-32be': 'Unicode (UTF-32, big end first)',
    'utf-8-twice': 'UTF-8 written twice, by way of Windows (Western Europe)',
    'utf-8-macintosh': 'UTF-8 written twice, by way of the Macintosh',
    'utf-8-cp850': 'UTF-8 written twice, by way of DOS (Western Europe)',
  } satisfies Record<Reading, string>,
  used: {
    from: ({ column }: { column: string }) => `from “${column}”`,
    unused: ({ columns, names }: { columns: number; names: string }) =>
      counted(columns, {
        one: () => `One column is not used: ${names}`,
        other: (number) => `${number} columns are not used: ${names}`,
      }),
    noCountry: 'No column says the country, so the region of each company is checked only when it answers.',
    before: ({ file }: { file: string }) => `The columns are those you chose the last time, for ${file}.`,
    all: 'Every column is used.',
    change: 'Change the columns',
  },
  alike: {
    heading: 'Wrong alike in several rows',
    lead: 'Change a value once, and it is changed in every row that has it.',
    value: ({ value, rows }: { value: string; rows: number }) =>
      counted(rows, { one: () => `“${value}” in one row`, other: (number) => `“${value}” in ${number} rows` }),
    submit: ({ rows }: { rows: number }) => counted(rows, { one: 'Change it', other: 'Change all #' }),
    aloud: ({ value, rows }: { value: string; rows: number }) =>
      counted(rows, { one: () => `Change it: “${value}”`, other: (number) => `Change all ${number}: “${value}”` }),
    clear: 'Leave it empty in all of them',
    clearAloud: ({ value }: { value: string }) => `Leave it empty in all of them: “${value}”`,
    more: 'There are more of this kind. They follow when these are changed.',
    done: ({ rows }: { rows: number }) =>
      counted(rows, {
        one: 'One row is changed. See below what becomes of it.',
        other: '# rows are changed. See below what becomes of them.',
      }),
  },
};
