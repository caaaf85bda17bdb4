import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { isAgent } from '@/lib/conditions';
import { columnNames } from '@/lib/csv/heading';
import { type Tx, transaction } from '@/lib/db';
import { type Reason, Refusal } from '@/lib/refusal';
import { writeListEntry } from './entry';
import { findFile, type LookedAt, lookInto, readAsked } from './file';
import { type Asked, type Column, rowsIn } from './look';
import { remember } from './memory';
import { neededFields } from './row';
import { addRows, holdList, type List, rejudge } from './rows';
import type { layoutShape, mappingShape, readingShape } from './schema';
import { moveList } from './steps';

/** What the columns of a list were taken for, as the list keeps it. `above`: how many rows above the headings are left out. */
export type KeptColumns = {
  columns: { at: number; heading: string; field: Column['field'] }[];
  above: number;
  headings: boolean;
  before: string | null;
};

/** Says which code page a file is in. Refuses a list that has begun to be sent, or whose file is gone. */
export async function chooseReading(
  member: Member,
  { importId, reading }: z.output<typeof readingShape>,
): Promise<void> {
  await say(member, importId, { reading });
}

/** Says where the headings of a file stand, and what stands between its cells. Refuses the same, and what leaves no rows. */
export async function readAs(member: Member, { importId, ...layout }: z.output<typeof layoutShape>): Promise<void> {
  const { separator, headingLine } = layout;
  await say(member, importId, { headingLine, ...(separator ? { separator } : {}) });
}

/**
 * Says what each column holds, remembers it for the next list with the same headings, and judges the rows. Rows mended before are read
 * anew. Refuses a needed field without a column, a field with two, and a list that has begun to be sent or is read otherwise by now.
 */
export async function mapColumns(member: Member, fields: z.output<typeof mappingShape>): Promise<void> {
  const { importId, seen, chosen } = fields;
  await transaction(async (tx) => {
    const list = await holdOpen(tx, member, importId);
    const look = await lookInto(await fileOf(tx, importId), { ...aboutList(list), asked: list.asked }, tx);
    if (layoutKey(look) !== seen) throw Refusal.because('moved_on', { cure: 'reload' });
    const columns = look.columns.map((column) => ({ ...column, field: chosen[column.at] ?? null }));
    const reasons = againstColumns(columns);
    if (reasons.length > 0) throw new Refusal(reasons);
    const { fileName } = await tx.invitationImport.findUniqueOrThrow({ where: { id: importId } });
    await remember(tx, aboutList(list), { columns, fileName, at: now() });
    await checkList(tx, list, { ...look, columns });
    await writeListEntry(tx, member, 'map', importId, { rows: look.table.rows.length });
  });
}

/** Reads the rows of a list by its columns, judges them and says so. What was there before goes. */
export async function checkList(
  tx: Tx,
  list: Pick<List, 'id' | 'senderId' | 'createdById' | 'pair'>,
  { table, columns, before }: Pick<LookedAt, 'table' | 'columns' | 'before'>,
): Promise<void> {
  await tx.invitationImportRow.deleteMany({ where: { importId: list.id } });
  await addRows(tx, list.id, rowsIn(table, columns, list.pair ? 'customer' : 'partnership'));
  const told = columns.filter(({ field, values }) => field || values.length > 0);
  const kept: KeptColumns = {
    columns: told.map(({ at, heading, field }) => ({ at, heading: heading.slice(0, 200), field })),
    above: table.above.length,
    headings: table.headingLine !== null,
    before: before?.fileName ?? null,
  };
  await tx.invitationImport.update({ where: { id: list.id }, data: { columns: kept } });
  await moveList(tx, list.id, 'check');
  await rejudge(tx, list);
}

/** Names the way a file is read: columns said of another one mean something else. */
export function layoutKey({ reading, separator, table }: LookedAt): string {
  const { headingLine, headings } = table;
  return createHash('sha256')
    .update(JSON.stringify([reading, separator, headingLine, headings]))
    .digest('hex')
    .slice(0, 16);
}

type OpenList = List & { asked: Asked };

async function say(member: Member, importId: string, said: Asked): Promise<void> {
  await transaction(async (tx) => {
    const list = await holdOpen(tx, member, importId);
    const asked = { ...list.asked, ...said };
    // Refuses what leaves nothing to read.
    await lookInto(await fileOf(tx, importId), { ...aboutList(list), asked }, tx);
    await tx.invitationImport.update({ where: { id: importId }, data: { asked } });
  });
}

// Holds a list of which nothing was sent yet.
async function holdOpen(tx: Tx, member: Member, importId: string): Promise<OpenList> {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
  const list = await holdList(tx, member, importId);
  const { asked } = await tx.invitationImport.findUniqueOrThrow({ where: { id: importId }, select: { asked: true } });
  if (list.status === 'sending') throw Refusal.because('being_sent', { cure: 'reload' });
  return { ...list, asked: readAsked(asked) };
}

// The file goes when the sending begins: from then on the columns stand.
async function fileOf(tx: Tx, importId: string): Promise<Uint8Array> {
  const bytes = await findFile(importId, tx);
  if (!bytes) throw Refusal.because('list_file_gone');
  return bytes;
}

function aboutList({ senderId, pair }: List): { organizationId: string; kind: InvitationKind } {
  return { organizationId: senderId, kind: pair ? 'customer' : 'partnership' };
}

function againstColumns(columns: readonly Column[]): Reason[] {
  const names = columnNames(columns);
  const twice = columns.flatMap((column): Reason[] => {
    const first = columns.find(({ field }) => field !== null && field === column.field);
    if (!first || first.at === column.at) return [];
    return [
      {
        code: 'column_chosen_twice',
        field: `column${column.at}`,
        with: { first: names.get(first.at) ?? '', other: names.get(column.at) ?? '' },
      },
    ];
  });
  const missing = neededFields.filter((needed) => !columns.some(({ field }) => field === needed));
  return [...missing.map((): Reason => ({ code: 'email_column_missing' })), ...twice];
}
