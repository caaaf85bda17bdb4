import sql, { join, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { somebody, such } from '@/lib/list/filter';
import { isCountry } from '@/lib/region/names';
import { tagOf } from './tags';

/** By what any list of companies is narrowed down: where they are, who of the reader's people looks after them, which tags they bear. */
export const companyFilters = {
  country: such(isCountry),
  owner: somebody,
  tag: such((part) => part !== '' && tagOf(part) === part),
};

/** What each asks of the company whose id is `company`. Marks are the reader's own organization's. */
export function companyNarrowed(company: Sql) {
  const marked = ({ organizationId }: Member, condition: Sql) =>
    sql`exists (select 1 from mark k where k.keeper_id = ${organizationId} and k.about_id = ${company} and ${condition})`;
  const ownedBy = (id: string, reader: Member) =>
    id === 'nobody'
      ? sql`not ${marked(reader, sql`k.owner_id is not null`)}`
      : marked(reader, sql`k.owner_id = ${id}::uuid`);
  return {
    country: (codes: readonly string[]) =>
      sql`(select y.country_iso2 = any (${codes}::char(2)[]) from organization y where y.id = ${company})`,
    owner: (ids: readonly string[], reader: Member) => anyOf(ids.map((id) => ownedBy(id, reader))),
    tag: (tags: readonly string[], reader: Member) => marked(reader, sql`k.tags && ${tags}::text[]`),
  };
}

/** Any of these. */
export const anyOf = (conditions: readonly Sql[]): Sql => sql`(${join(conditions, ' or ')})`;
