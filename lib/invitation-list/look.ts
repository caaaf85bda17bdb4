import type { InvitationKind } from '@/generated/prisma/enums';
import { withoutMark } from '@/lib/csv/formula';
import { plainHeading } from '@/lib/csv/heading';
import { csvLimits } from '@/lib/csv/limits';
import type { Reading } from '@/lib/csv/readings';
import type { CsvRecord } from '@/lib/csv/records';
import type { Separator } from '@/lib/csv/separator';
import { faultOf, type RawTable, type Table, tableOf } from '@/lib/csv/table';
import type { Reason } from '@/lib/refusal';
import { type Because, guessColumns } from './guess';
import { findHeadings } from './heading-row';
import { fieldNamed, ownHeadings, templateHeading } from './headings';
import { headingsKey, type Memory, namesOf } from './memory';
import { type Cells, cleanCells, fieldsIn, type ImportField } from './row';

/** What somebody said of how a file is to be read. `headingLine`: 0 for a file without headings. */
export type Asked = { reading?: Reading; separator?: Separator; headingLine?: number };

/** A column of the file. `values`: its cells that are not empty. `field`: what it is taken for, null when it is not used. */
export type Column = {
  at: number;
  heading: string;
  values: readonly string[];
  field: ImportField | null;
  because: Because | null;
};

/** A file with what its columns seem to hold. `ours`: it is our own template, and nobody need say anything. */
export type Look = {
  separator: string;
  table: Table;
  first: readonly CsvRecord[];
  columns: readonly Column[];
  headingsSure: boolean;
  before: Memory | null;
  ours: boolean;
};

type Known = { kind: InvitationKind; asked: Asked; memories: ReadonlyMap<string, Memory> };

/** Looks at a file. Refuses what tableOf refuses. */
export function lookAt({ separator, records }: RawTable, { kind, asked, memories }: Known): Look {
  const { line, sure } =
    asked.headingLine === undefined
      ? findHeadings(records, (cells) => memories.has(headingsKey(cells)))
      : { line: asked.headingLine || null, sure: true };
  const table = tableOf(records, line);
  const before = memories.get(headingsKey(table.headings)) ?? null;
  const raw = table.headings.map((heading, at) => ({ at, heading: heading.trim(), values: valuesIn(table.rows, at) }));
  const columns = before ? recalled(raw, before, kind) : guessed(raw, kind);
  const ours =
    sure &&
    table.above.length === 0 &&
    table.headingLine !== null &&
    raw.every(isOurs(kind)) &&
    eachOnce(table.headings);
  return { separator, table, first: records.slice(0, 40), columns, headingsSure: sure, before, ours };
}

/** The rows of a file by the fields of its columns, each with the reason why it cannot be taken as it stands. */
export function rowsIn(
  { rows, headings }: Table,
  columns: readonly Pick<Column, 'at' | 'field'>[],
  kind: InvitationKind,
): { line: number; cells: Cells; fault: Reason | null }[] {
  const used = columns.flatMap(({ at, field }) => (field ? [{ at, field }] : []));
  return rows.map((row) => {
    const typed = used.map(({ at, field }) => [field, shown(row.cells[at] ?? '')] as const);
    const fault = faultOf(
      row,
      headings.length,
      used.map(({ at }) => at),
    );
    return { line: row.line, cells: cleanCells(Object.fromEntries(typed), kind), fault };
  });
}

function valuesIn(rows: readonly CsvRecord[], at: number): string[] {
  return rows.flatMap(({ cells }) => (cells[at]?.trim() ? [shown(cells[at]).trim()] : []));
}

// A longer cell is its row's fault; what is kept of it stays recognizable.
function shown(cell: string): string {
  return withoutMark(cell.slice(0, csvLimits.cell + 1));
}

type RawColumn = Pick<Column, 'at' | 'heading' | 'values'>;

function guessed(raw: readonly RawColumn[], kind: InvitationKind): Column[] {
  const open = raw.filter(({ heading }) => !ownHeadings.has(plainHeading(heading)));
  const guesses = guessColumns(open, fieldsIn[kind]);
  return raw.map((column) => {
    const { field = null, because = null } = guesses.get(column.at) ?? {};
    return { ...column, field, because };
  });
}

function recalled(raw: readonly RawColumn[], { fields }: Memory, kind: InvitationKind): Column[] {
  const names = namesOf(raw.map(({ heading }) => heading));
  return raw.map((column, at) => {
    const field = fields[names[at] ?? ''] ?? null;
    return { ...column, field: field && fieldsIn[kind].includes(field) ? field : null, because: 'before' };
  });
}

// Two columns of one heading cannot both be read: which one is meant is asked.
function eachOnce(headings: readonly string[]): boolean {
  const plain = headings.map(plainHeading).filter(Boolean);
  return new Set(plain).size === plain.length;
}

// The headings of the template, and the two that a list taken away has besides.
function isOurs(kind: InvitationKind) {
  return ({ heading, values }: RawColumn): boolean => {
    const plain = plainHeading(heading);
    if (plain === '') return values.length === 0;
    const field = fieldNamed(heading)?.field;
    return (
      ownHeadings.has(plain) ||
      (field !== undefined && fieldsIn[kind].includes(field) && plainHeading(templateHeading(field)) === plain)
    );
  };
}
