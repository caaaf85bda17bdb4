import sql, { join, type Sql } from 'sql-template-tag';
import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { isAgent } from '@/lib/conditions';
import { pool, transaction } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { type Reason, Refusal } from '@/lib/refusal';
import { writeListEntry } from './entry';
import { cleanCells, type ImportField, readRow } from './row';
import { holdList, rejudge } from './rows';
import type { alikeShape } from './schema';

/** The fields of which many rows can have one wrong value; of an address each has its own. */
export const alikeFields = ['company', 'country', 'partnerId', 'language'] as const satisfies readonly ImportField[];

export type AlikeField = (typeof alikeFields)[number];

/** One value that several rows are not ready for. */
export type Alike = { field: AlikeField; value: string; rows: number; reason: Reason };

const columnOf: Record<AlikeField, Sql> = {
  company: sql`company`,
  country: sql`country`,
  partnerId: sql`partner_id`,
  language: sql`language`,
};

const ownValue = join(
  alikeFields.map((field) => sql`when ${literal(field)} then ${columnOf[field]}`),
  ' ',
);

/** How many of them a page shows; the others follow when these are mended. */
export const alikeAtOnce = 10;

/** What is wrong with more than one row for the same reason and value, the most frequent first. `more`: there are others. For a list found by findList. */
export async function listAlike(importId: string): Promise<{ alike: Alike[]; more: boolean }> {
  const { rows } = await pool.query<Alike>(
    asIs(sql`
     select field, min(value) as value, count(*)::int as rows, (array_agg(reason order by line))[1] as reason
     from (select line, reason, reason ->> 'field' as field, case reason ->> 'field' ${ownValue} end as value
       from invitation_import_row
       where import_id = ${importId} and verdict in ('malformed', 'wrong_region') and invitation_id is null and fault is null) r
     where value <> '' group by field, lower(value) having count(*) > 1
     order by count(*) desc, min(line) limit ${literal(alikeAtOnce + 1)}`),
  );
  return { alike: rows.slice(0, alikeAtOnce), more: rows.length > alikeAtOnce };
}

/**
 * Changes a value in every row of a list that has it, whatever its case, and judges the list again. Refuses a new value that cannot be
 * read, on its field, and a list that is being sent. Returns how many rows have the new value now.
 */
export async function changeAlike(member: Member, fields: z.output<typeof alikeShape>): Promise<number> {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
  const { importId, field, value, clear } = fields;
  return transaction(async (tx) => {
    const list = await holdList(tx, member, importId);
    if (list.status === 'sending') throw Refusal.because('being_sent', { cure: 'reload' });
    const to = clear ? '' : cleanCells(fields, list.pair ? 'customer' : 'partnership')[field];
    if (to === '' && !clear) throw Refusal.because('required', { field });
    const reasons = reasonsAgainst(field, to);
    if (reasons.length > 0) throw new Refusal(reasons);
    const changed = await tx.$queryRaw<{ line: number }[]>(sql`
      update invitation_import_row set ${columnOf[field]} = ${to}
      where import_id = ${importId}::uuid and invitation_id is null and lower(${columnOf[field]}) = lower(${value}) returning line`);
    if (changed.length === 0) throw Refusal.because('moved_on', { cure: 'reload' });
    const found = await rejudge(tx, list);
    const unknown = changed
      .map(({ line }) => found.get(line)?.reason)
      .find((reason) => reason?.code === 'partner_id_unknown');
    if (unknown) throw new Refusal([unknown]);
    await writeListEntry(tx, member, 'change_alike', importId, { field, rows: changed.length });
    return changed.length;
  });
}

// Only this field is judged: what else may be wrong with each row, its own reader says.
function reasonsAgainst(field: AlikeField, value: string): Reason[] {
  const read = readRow({ [field]: value });
  return 'reasons' in read ? read.reasons.filter((reason) => reason.field === field) : [];
}
