import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { mostChoices } from '@/lib/list/choices';
import { literal } from '@/lib/list/literal';
import { colleaguesOf } from '@/lib/organization/colleagues';
import type { SavedList } from '@/lib/saved-view/lists';
import { type SavedRow, savedViewsOf } from '@/lib/saved-view/queries';

/**
 * What stands around a list: by which marks it can be narrowed down (who of the reader's colleagues looks after companies, the tags they bear), and
 * the views of it that are kept.
 */
export type DeskChoices = { owners: { id: string; name: string }[]; tags: string[]; kept: SavedRow[] };

// Of very many marks the tags of some are offered; any other is found by its address.
const mostMarks = literal(2_000);

export async function findDesk(member: Member, list: SavedList): Promise<DeskChoices> {
  const { organizationId } = member;
  const { rows } = await pool.query(
    prepared(sql`
      select coalesce((select json_agg(c) from (${colleaguesOf(organizationId)}) c), '[]') as owners,
        array(select distinct tag from (select tags from mark where keeper_id = ${organizationId} limit ${mostMarks}) k, unnest(k.tags) tag
          order by tag limit ${literal(mostChoices)}) as tags,
        ${savedViewsOf(member, list)} as kept`),
  );
  return rows[0];
}
