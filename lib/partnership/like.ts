import sql, { type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { beginningWith, containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';

/** Which of these is a partner of the reader's organization, now or before, with such a part in its name: two letters begin it. */
export function partnersLike(columns: readonly Sql[], text: string, { organizationId }: Member): Sql {
  const like = nameLike(sql`z.name`, [...text].length < 3 ? beginningWith(text) : containing(text));
  const found = sql`array(
    select z.id from partnership l join organization z on z.id = l.reseller_id where l.provider_id = ${organizationId} and ${like}
    union all
    select z.id from partnership l join organization z on z.id = l.provider_id where l.reseller_id = ${organizationId} and ${like})`;
  return columns.map((column) => sql`${column} = any (${found})`).reduce((one, other) => sql`(${one} or ${other})`);
}
