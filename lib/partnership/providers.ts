import sql, { type Sql } from 'sql-template-tag';
import type { AdminAccessScope, AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';

/** Of the providers of a company: those it works with, those it parts from, those with access to its work account. */
export const providerViews = ['standing', 'ending', 'access'] as const;

export type ProviderView = (typeof providerViews)[number];

export type ListedProvider = {
  id: string;
  status: PartnershipStatus;
  since: Date;
  endsAt: Date | null;
  provider: string;
  country: string;
  access: AdminAccessStatus | null;
  scope: AdminAccessScope | null;
  until: Date | null;
};

type Query = ListQuery & { view?: ProviderView | undefined };

/** The providers the member's company works or worked with, the newest first. Source: the seed's "Connect with an indirect provider", step 4. */
export const { page: listProviders } = keyset<Member, Query, ListedProvider>({
  sort: { by: { since: moment(sql`p.since`), id: id(sql`p.id`) }, direction: 'desc' },
  filters: { view: (view) => which[view] },
  statement: ({ where, end }, { organizationId }) => sql`
    select p.id, p.status, p.since, p.ends_at as "endsAt", o.name as provider, o.country_iso2 as country,
      a.status as access, a.scope, a.until
    from partnership p join organization o on o.id = p.provider_id left join admin_access a on a.partnership_id = p.id
    where p.reseller_id = ${organizationId} and ${where}
    ${end}`,
});

const which: Record<ProviderView, Sql> = {
  standing: sql`p.status <> 'ended'`,
  ending: sql`p.status = 'ending'`,
  access: sql`exists (select from admin_access g where g.partnership_id = p.id and g.status = 'granted')`,
};
