import sql, { type Sql } from 'sql-template-tag';
import type { Prisma } from '@/generated/prisma/client';
import type { Member, Territory } from '@/lib/actor';

/** What a list may be asked: `all` companies, and not only those of the member's territory. */
export type TerritoryAsked = { territory?: 'all' | undefined };

/** What a list shows alone: the member's territory where it limits them, else until they ask for `all`. Null for none. */
export function shownTerritory({ territory }: Member, asked: TerritoryAsked): Territory | null {
  return territory && (territory.limits || asked.territory !== 'all') ? territory : null;
}

/** As a condition on the id of a company: it belongs to what the list shows. Nothing where that is all. */
export function inTerritory(member: Member, asked: TerritoryAsked, who: Sql): Sql | undefined {
  const territory = shownTerritory(member, asked);
  if (!territory) return undefined;
  const { organizationId, userId } = member;
  const there = sql`exists (select from organization t where t.id = ${who} and t.country_iso2 = any (${[...territory.countries]}))`;
  const owned = sql`exists (select from mark t where t.keeper_id = ${organizationId} and t.about_id = ${who} and t.owner_id = ${userId})`;
  return territory.owned ? sql`${there} or ${owned}` : there;
}

/** The same for what lies outside of every list: as a condition on a company that the member may see at all. */
export function withinLimit({
  organizationId: keeperId,
  userId: ownerId,
  territory,
}: Member): Prisma.OrganizationWhereInput {
  if (!territory?.limits) return {};
  const there = { countryIso2: { in: [...territory.countries] } };
  return territory.owned ? { OR: [there, { marksAbout: { some: { keeperId, ownerId } } }] } : there;
}
