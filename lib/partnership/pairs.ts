import { z } from 'zod';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { containing } from '@/lib/list/beginning';
import { type Choices, choicesFrom, mostChoices } from '@/lib/list/choices';

export type Pair = { id: string; name: string };

/**
 * The partners with whom the member's company can invite customers now, the newest first, or those whose name holds `search`. Never more
 * than a list to choose from bears; the one that was `asked` for is always among them.
 */
export async function listPairs(
  { organizationId }: Member,
  { search = '', asked }: { search?: string | undefined; asked?: string | undefined } = {},
): Promise<Choices<Pair>> {
  const known = z.uuid().safeParse(asked).success;
  const { rows } = await pool.query<Pair>({
    text: pairsText(search !== ''),
    values: [organizationId, known ? asked : null, ...(search ? [containing(search)] : [])],
  });
  return choicesFrom(rows, ({ id }) => id === asked);
}

// Each audience has its own index.
function pairsText(searched: boolean): string {
  const asAudience = (audience: string, other: string, condition: string) => `
    (select p.id, p.since, o.name from partnership p join organization o on o.id = p.${other}
    where p.${audience} = $1 and p.status <> 'ended' and ${condition}
    order by p.since desc, p.id desc limit ${mostChoices + 1})`;
  const all = (condition: string) =>
    [asAudience('provider_id', 'reseller_id', condition), asAudience('reseller_id', 'provider_id', condition)].join(
      ' union all ',
    );
  return `
    select id, name from (
      (select 0 as place, x.* from (${all('p.id = $2::uuid')}) x)
      union all
      (select 1, x.* from (${all(`p.id is distinct from $2::uuid ${searched ? 'and lower(o.name) like $3' : ''}`)}) x
        order by x.since desc, x.id desc limit ${mostChoices + 1})
    ) every order by place, since desc, id desc`;
}
