import sql from 'sql-template-tag';
import type { AdminAccessScope } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all, keyset, type ListQuery } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';
import { inTerritory } from '@/lib/mark/territory';

/** An access to a reseller's work account. `usedAt`: when somebody last looked through it, by the hour; null for never. */
export type AccessRow = {
  id: string;
  company: string;
  scope: AdminAccessScope;
  since: Date;
  until: Date | null;
  usedAt: Date | null;
};

/** The accesses a provider has now, the oldest first; to whom a territory limits, those within it. */
export const { page: listAccesses, every: everyAccess } = keyset<Member, ListQuery, AccessRow>({
  sort: { by: { since: moment(sql`a.since`), id: id(sql`p.id`) }, direction: 'asc' },
  statement: ({ where, end }, member) => sql`
    select p.id, o.name as company, a.scope, a.since, a.until, a.used_at as "usedAt"
    from partnership p join admin_access a on a.partnership_id = p.id join organization o on o.id = p.reseller_id
    where ${all(
      sql`p.provider_id = ${member.organizationId} and a.status = 'granted' and a.since is not null
      and (a.until is null or a.until > ${now()})`,
      inTerritory(member, { territory: 'all' }, sql`p.reseller_id`),
      where,
    )} ${end}`,
});
