import sql, { join, type Sql } from 'sql-template-tag';
import { readReference } from '@/lib/enrollment/reference';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { finderOf, isCommonAmong, isLike, named, type Reach, written } from '@/lib/list/within';

/** So many of each (names, PartnerIDs, addresses, references) are looked at: who finds more types more. */
export const mostFound = 200;

/** Whether a search reaches within in this database: where the extension for trigrams could not be made, only how a thing begins has an index. */
export const reachesWithin = sql`to_regclass('profile_name_within') is not null and to_regclass('enrollment_reference_within') is not null`;

/** Whether so many names bear this that the queue itself is gone through for it. */
export function isCommon(text: string, reach: Reach): Promise<boolean> {
  return isCommonAmong(places.profiles, text, reach);
}

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
  const { find, first, all } = finderOf(places, { text, reach, most: mostFound });
  const marked = (['places', 'contacts', 'referred'] as const).map((kind) => find(kind, marks[kind].test(text)));
  return sql`
    ${find('profiles')}, ${find('companies', all(['profiles']))}, ${join(marked)},
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
    looked as materialized (select ${all(['profiles', 'companies', 'places', 'contacts', 'referred'])} as at_all)`;
}

// What can be part of none is not looked for among them: its index would be gone through for nothing.
const marks = { places: /^\d+$/, contacts: /^\S+$/, referred: /^[\da-z-]+$/i };

const reference = written(sql`enrollment`, sql`id`, sql`reference`);

const places = {
  profiles: named(sql`company_profile`, sql`enrollment_id`, sql`legal_name`, sql`state <> 'draft'`),
  companies: named(sql`organization`, sql`id`, sql`name`),
  places: written(sql`location`, sql`organization_id`, sql`partner_id`),
  contacts: written(sql`contact`, sql`profile_id`, sql`email`, sql`kind = 'primary'`),
  referred: { ...reference, like: (column: Sql, part: string) => isLike(column, part.toUpperCase()) },
};
