import sql, { type Sql } from 'sql-template-tag';
import { readReference } from '@/lib/enrollment/reference';
import { beginningWith, containing } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';

/** So many of each (names, PartnerIDs, addresses, references) are looked at: who finds more types more. */
export const mostFound = 200;

/** `within`: anywhere in it. An index of trigrams knows where three letters stand; fewer are looked for at the beginning. */
export type Reach = 'within' | 'beginning';

/** Whether a search reaches within in this database: where the extension for trigrams could not be made, only how a thing begins has an index. */
export const reachesWithin = sql`to_regclass('profile_name_within') is not null and to_regclass('enrollment_reference_within') is not null`;

export function reachOf(text: string, reach: Reach): Reach {
  return [...text].length < 3 ? 'beginning' : reach;
}

/**
 * The ids of cases by what was typed: the name of the company, its PartnerID, its contact's address, or its reference. Each kind is planned as
 * if all of it were wanted, or the planner would read a table from end to end for the few that are; and then read only as far as is looked at.
 */
export function casesFound(text: string, reach: Reach): Sql {
  const part = reachOf(text, reach) === 'within' ? containing(text) : beginningWith(text);
  const few = sql`limit ${literal(mostFound)}`;
  return sql`
    with profiles as materialized (
      select enrollment_id as id from company_profile where state <> 'draft' and ${nameLike(sql`legal_name`, part)}
    ), companies as materialized (
      select id from organization where ${nameLike(sql`name`, part)}
    ), places as materialized (
      select organization_id as id from location where partner_id like ${part}
    ), contacts as materialized (
      select profile_id as id from contact where kind = 'primary' and email like ${part}
    ), referred as materialized (
      select id from enrollment where reference like ${part.toUpperCase()}
    )
    (select id from profiles ${few})
    union all
    (select f.id from (select id from companies ${few}) o join enrollment f on f.organization_id = o.id)
    union all
    (select f.id from (select id from places where id is not null ${few}) l join enrollment f on f.organization_id = l.id)
    union all
    (select p.enrollment_id from (select id from contacts ${few}) k join company_profile p on p.id = k.id where p.state <> 'draft')
    union all
    (select id from referred ${few})
    union all
    select id from enrollment where reference = ${readReference(text)}`;
}
