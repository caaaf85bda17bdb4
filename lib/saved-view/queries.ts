import sql, { type Sql } from 'sql-template-tag';
import { literal } from '@/lib/list/literal';
import { type Keeper, keeperOf } from './commands';
import type { Asked, SavedList } from './lists';

export type SavedRow = {
  id: string;
  list: SavedList;
  name: string;
  shared: boolean;
  mine: boolean;
  owner: string;
  asked: Asked;
};

const mostShared = literal(50);

/** The views of a list, or of all, that somebody may open, as one JSON value: their own and, after them, those their colleagues share. */
export function savedViewsOf(actor: Keeper, list?: SavedList): Sql {
  const keeper = keeperOf(actor);
  const theirs = sql`
    ${keeper ? sql`v.keeper_id = ${keeper}::uuid` : sql`v.keeper_id is null`} ${list ? sql`and v.list = ${literal(list)}` : sql``}`;
  return sql`coalesce((select json_agg(s) from (
    (select v.id, v.list, v.name, v.shared, true as mine, '' as owner, v.asked from saved_view v
      where v.owner_id = ${actor.userId}::uuid and ${theirs} order by v.name)
    union all
    (select v.id, v.list, v.name, v.shared, false, rtrim(u.first_name || ' ' || u.last_name), v.asked
      from saved_view v join app_user u on u.id = v.owner_id
      where v.shared and v.owner_id <> ${actor.userId}::uuid and ${theirs} order by v.name limit ${mostShared})) s), '[]')`;
}
