import sql, { join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { all, asIs, given } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { type Choices, choicesFrom, mostChoices } from '@/lib/list/choices';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';

export type Pair = { id: string; name: string };

/**
 * The partners with whom the member's company can invite customers now, the newest first, or those whose name holds `search`. Never more
 * than a list to choose from bears; the one that was `asked` before is always among them.
 */
export async function listPairs(
  member: Member,
  { search = '', asked }: { search?: string | undefined; asked?: string | undefined } = {},
): Promise<Choices<Pair>> {
  const known = z.uuid().safeParse(asked);
  const { rows } = await pool.query<Pair>(asIs(statement(member, search, known.success ? known.data : null)));
  return choicesFrom(rows, ({ id }) => id === asked);
}

function statement({ organizationId }: Member, search: string, asked: string | null): Sql {
  const others = all(
    sql`p.id is distinct from ${asked}::uuid`,
    given(search, (part) => nameLike(sql`o.name`, containing(part))),
  );
  return sql`
    select id, name from (
      (select 0 as place, x.* from (${both(organizationId, sql`p.id = ${asked}::uuid`)}) x)
      union all
      (select 1, x.* from (${both(organizationId, others)}) x order by x.since desc, x.id desc limit ${oneMore})
    ) every order by place, since desc, id desc`;
}

const oneMore = literal(mostChoices + 1);

// Each audience has its own index.
function both(organizationId: string, condition: Sql): Sql {
  const sides = [
    [sql`p.provider_id`, sql`p.reseller_id`],
    [sql`p.reseller_id`, sql`p.provider_id`],
  ] as const;
  return join(
    sides.map(
      ([own, other]) => sql`
    (select p.id, p.since, o.name from partnership p join organization o on o.id = ${other}
    where ${own} = ${organizationId} and p.status <> 'ended' and ${condition}
    order by p.since desc, p.id desc limit ${oneMore})`,
    ),
    ' union all ',
  );
}
