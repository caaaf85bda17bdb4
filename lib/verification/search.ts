import sql, { join, type Sql } from 'sql-template-tag';
import { readReference } from '@/lib/enrollment/reference';
import { beginningWith, containing } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';

/** So many of each (names, PartnerIDs, addresses, references) are looked at: who finds more types more. */
export const mostFound = 1000;

/** `within`: anywhere in it. An index of trigrams knows where three letters stand; fewer are looked for at the beginning. */
export type Reach = 'within' | 'beginning';

/** Whether a search reaches within in this database: where the extension for trigrams could not be made, only how a thing begins has an index. */
export const reachesWithin = sql`to_regclass('profile_name_within') is not null and to_regclass('enrollment_reference_within') is not null`;

export function reachOf(text: string, reach: Reach): Reach {
  return [...text].length < 3 ? 'beginning' : reach;
}

/** The ids of cases by what was typed: the name of the company, its PartnerID, its contact's address, or its reference. */
export function casesFound(text: string, reach: Reach): Sql {
  const part = reachOf(text, reach) === 'within' ? containing(text) : beginningWith(text);
  const found = [
    sql`select enrollment_id as id from company_profile where state <> 'draft' and ${nameLike(sql`legal_name`, part)}`,
    sql`select f.id from enrollment f join organization o on o.id = f.organization_id where ${nameLike(sql`o.name`, part)}`,
    sql`select f.id from enrollment f join location l on l.organization_id = f.organization_id where l.partner_id like ${part}`,
    sql`select p.enrollment_id from contact k join company_profile p on p.id = k.profile_id
      where k.kind = 'primary' and p.state <> 'draft' and k.email like ${part}`,
    sql`select id from enrollment where reference like ${part.toUpperCase()}`,
    sql`select id from enrollment where reference = ${readReference(text)}`,
  ];
  return join(
    found.map((one) => sql`(${one} limit ${literal(mostFound)})`),
    ' union all ',
  );
}
