import sql, { join, raw, type Sql } from 'sql-template-tag';
import { pool } from '@/lib/db';
import { readReference } from '@/lib/enrollment/reference';
import { asIs } from '@/lib/keyset';
import { beginningWith, containing } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { inNameOrder, nameLike } from '@/lib/list/names';

/** So many of each (names, PartnerIDs, addresses, references) are looked at: who finds more types more. */
export const mostFound = 200;

/** So many cases are gone through, in the order of the list, for what very many bear. */
export const mostWalked = 1000;

/** `within`: anywhere in it. An index of trigrams knows where three letters stand; fewer are looked for at the beginning. */
export type Reach = 'within' | 'beginning';

/** Whether a search reaches within in this database: where the extension for trigrams could not be made, only how a thing begins has an index. */
export const reachesWithin = sql`to_regclass('profile_name_within') is not null and to_regclass('enrollment_reference_within') is not null`;

export function reachOf(text: string, reach: Reach): Reach {
  return [...text].length < 3 ? 'beginning' : reach;
}

// What one in ten bears, a page of it is met within five hundred cases, sooner than an index tells all that bear it.
const commonFrom = 1 / 10;

/**
 * Whether so many names bear this that the list itself is gone through for it. What the planner expects of them decides only how one looks,
 * never what is found.
 */
export async function isCommon(text: string, reach: Reach): Promise<boolean> {
  if (reachOf(text, reach) === 'beginning') return false;
  const names = sql`select 1 from company_profile where`;
  const asked = sql`
    explain (format json) ${names} ${nameLike(sql`legal_name`, containing(text))} union all ${names} ${nameLike(sql`legal_name`, '%')}`;
  const { rows } = await pool.query(asIs(asked));
  const [bear = 0, all = 0] = rows[0]['QUERY PLAN'][0].Plan.Plans.map((plan: Plan) => plan['Plan Rows']);
  return bear > mostWalked && bear > commonFrom * all;
}

type Plan = { 'Plan Rows': number };

/**
 * Whether a case `e` bears what was typed, within: what `casesFound` finds by its indexes. Asked of one case after the other, never of all; its
 * names at once, for to make them comparable takes longest.
 */
export function bears(text: string): Sql {
  const part = containing(text);
  const profiles = sql`from company_profile p`;
  const its = sql`where p.enrollment_id = e.id and p.state <> 'draft'`;
  const names = sql`
    concat_ws(E'\\n', (select string_agg(p.legal_name, E'\\n') ${profiles} ${its}),
      (select o.name from organization o where o.id = e.organization_id))`;
  return sql`
    ${nameLike(names, part)}
    or (select l.partner_id like ${part} from location l where l.organization_id = e.organization_id)
    or (select bool_or(k.email like ${part}) ${profiles} join contact k on k.profile_id = p.id and k.kind = 'primary' ${its})
    or e.reference like ${part.toUpperCase()}`;
}

/**
 * The parts of a `with` that find the cases that bear what was typed, where few do: `hits`, their ids, and `looked`, whether all that bear it
 * were looked at. Of very many names the first are enough to say so, and companies are not asked for as well.
 */
export function casesFound(text: string, reach: Reach): Sql {
  const find = reachOf(text, reach) === 'within' ? within(containing(text)) : beginning(beginningWith(text));
  const first = (kind: Kind) => sql`(select id from ${raw(kind)} limit ${literal(mostFound)})`;
  const all = (kind: Kind) => sql`(select count(*) from ${raw(kind)}) <= ${literal(mostFound)}`;
  return sql`
    ${find('profiles')}, ${find('companies', all('profiles'))}, ${join(marked(text).map(([kind, may]) => find(kind, may)))},
    hits as materialized (
      select id from ${first('profiles')} p
      union all
      select f.id from ${first('companies')} o join enrollment f on f.organization_id = o.id
      union all
      select f.id from ${first('places')} l join enrollment f on f.organization_id = l.id
      union all
      select p.enrollment_id from ${first('contacts')} k join company_profile p on p.id = k.id where p.state <> 'draft'
      union all
      select id from ${first('referred')} r
      union all
      select id from enrollment where reference = ${readReference(text)}
    ),
    looked as materialized (select ${join(kinds.map(all), ' and ')} as at_all)`;
}

const kinds = ['profiles', 'companies', 'places', 'contacts', 'referred'] as const;

type Kind = (typeof kinds)[number];

const [always, never] = [sql`true`, sql`false`];

// What can be part of none is not looked for among them: its index would be gone through for nothing.
const marks = { places: /^\d+$/, contacts: /^\S+$/, referred: /^[\da-z-]+$/i };

function marked(text: string): [Kind, Sql][] {
  return (['places', 'contacts', 'referred'] as const).map((kind) => [kind, marks[kind].test(text) ? always : never]);
}

/** Where each kind stands: a table, of whom it is, by which column it is looked for, and which of its rows count. */
const places: Record<Kind, { from: Sql; of: Sql; column: Sql; like: typeof nameLike; where: Sql }> = {
  profiles: {
    ...{ from: sql`company_profile`, of: sql`enrollment_id`, where: sql`state <> 'draft'` },
    ...{ column: sql`legal_name`, like: nameLike },
  },
  companies: { from: sql`organization`, of: sql`id`, column: sql`name`, like: nameLike, where: sql`true` },
  places: {
    ...{ from: sql`location`, of: sql`organization_id`, where: sql`true` },
    ...{ column: sql`partner_id`, like: isLike },
  },
  contacts: {
    ...{ from: sql`contact`, of: sql`profile_id`, where: sql`kind = 'primary'` },
    ...{ column: sql`email`, like: isLike },
  },
  referred: {
    ...{ from: sql`enrollment`, of: sql`id`, where: sql`true` },
    ...{ column: sql`reference`, like: (column, part) => isLike(column, part.toUpperCase()) },
  },
};

function isLike(column: Sql, part: string): Sql {
  return sql`${column} like ${part}`;
}

type Find = (kind: Kind, when?: Sql) => Sql;

// Planned as if all of it were wanted, or the planner would read a table from end to end for the few that are; and then read only so far.
function within(part: string): Find {
  return (kind, when = always) => {
    const { from, of, column, like, where } = places[kind];
    return sql`
      every_${raw(kind)} as materialized (select ${of} as id from ${from} where ${where} and ${like(column, part)}),
      ${raw(kind)} as materialized (select id from every_${raw(kind)} where id is not null and ${when} limit ${literal(mostFound + 1)})`;
  };
}

// In the order of its index, which ends where enough is found.
function beginning(part: string): Find {
  return (kind, when = always) => {
    const { from, of, column, like, where } = places[kind];
    const order = like === nameLike ? inNameOrder(column) : sql`${column} using ~<~`;
    return sql`
      ${raw(kind)} as materialized (
        select ${of} as id from ${from} where ${of} is not null and ${where} and ${when} and ${like(column, part)}
          order by ${order} limit ${literal(mostFound + 1)})`;
  };
}
