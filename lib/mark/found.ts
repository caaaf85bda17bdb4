import sql, { type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { beginningWith, containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import {
  finderOf,
  isCommonAmong,
  named,
  type Reach,
  reachOf,
  reachOfNames,
  type Searching,
  written,
} from '@/lib/list/within';

// Companies as people look for them in the lists of their own: by name, by PartnerID where they have one, by the number they have for them.

/** So many names and so many numbers that bear what was typed are looked at, of whosesoever list they are. */
const mostFound = 2_000;

const usual = 'within';

const companies = named(sql`organization`, sql`id`, sql`name`);
const partnerIds = written(sql`location`, sql`organization_id`, sql`partner_id`);

/** How a search is gone about; nothing where nothing is looked for. */
export async function searchingOf({
  search,
  ...given
}: { search?: string | undefined } & Searching): Promise<Searching> {
  if (!search) return {};
  const reach = given.reach ?? (await reachOfNames());
  return { reach, common: given.common ?? (await isCommonAmong(companies, search, reach)) };
}

/** The parts of a `with` that find companies: `hits`, and `looked`, whether all was looked at. `numbers`: by PartnerIDs, too. */
export function companiesFound(
  text: string,
  reach: Reach | undefined,
  { organizationId }: Member,
  { numbers = false } = {},
): Sql {
  const kept = sql`keeper_id = ${organizationId} and own_number is not null`;
  const places = { companies, numbers: partnerIds, own: named(sql`mark`, sql`about_id`, sql`own_number`, kept) };
  const { find, first, all } = finderOf(places, { text, reach: reach ?? usual, most: mostFound });
  return sql`
    ${find('companies')}, ${find('numbers', numbers && /^\d+$/.test(text))}, ${find('own')},
    hits as materialized (select id from ${first('companies')} c union all select id from ${first('numbers')} n
      union all select id from ${first('own')} w),
    looked as materialized (select ${all(['companies', 'numbers', 'own'])} as at_all)`;
}

/** Whether the company of this id bears it: the same, asked of one after the other. */
export function bears(text: string, reach: Reach | undefined, { organizationId }: Member, company: Sql): Sql {
  const part = reachOf(text, reach ?? usual) === 'within' ? containing(text) : beginningWith(text);
  return sql`
    (select ${nameLike(sql`borne.name`, part)} from organization borne where borne.id = ${company})
    or (select borne.partner_id like ${part} from location borne where borne.organization_id = ${company})
    or (select ${nameLike(sql`borne.own_number`, part)} from mark borne where borne.keeper_id = ${organizationId} and borne.about_id = ${company})`;
}
