import type { OrganizationKind } from '@/generated/prisma/enums';
import { after, days, now } from '@/lib/clock';
import { daysAhead } from '@/lib/order/views';
import type { Coming, Happened, Waiting } from '@/lib/overview/queries';

/** Where what waits, comes or happened is dealt with, by the reader's audience. */
export function waitingHref({ kind, id }: Waiting, audience: OrganizationKind): string {
  switch (kind) {
    case 'invitation':
      return audience === 'reseller' ? `/indirect-providers/invitations/${id}` : `/partners/invitations/${id}`;
    case 'access':
      return `/indirect-providers/${id}`;
    case 'transfer':
      return `/settings/identifiers/transfers/${id}`;
    case 'enrollment':
      return '/enrollment';
    case 'message':
      return '/enrollment/conversation';
    case 'draft':
    case 'ran_out':
      return `/invitations/${id}`;
    case 'join':
      return `/settings/users/requests/${id}`;
    case 'handover':
      return `/settings/users/handovers/${id}`;
    case 'role':
      return `/settings/users/role-requests/${id}`;
    case 'change':
      return `/settings/legal-info/changes/${id}`;
    case 'account':
      return '/company-details';
  }
}

export function comingHref(coming: Coming, audience: OrganizationKind): string {
  const { kind, id, count } = coming;
  if (count > 1) return listHref(coming, audience);
  switch (kind) {
    case 'partnership':
    case 'access':
      return pairHref(id, audience);
    case 'renewal':
      return `/subscriptions/${id}`;
    case 'invitation':
      return `/invitations/${id}`;
    case 'exit':
      return '/settings/legal-info/program';
    case 'join':
      return '/enrollment/alike';
  }
}

// Where several of a day stand among others like them.
function listHref({ kind, at }: Coming, audience: OrganizationKind): string {
  const pairs = audience === 'provider' ? '/indirect-resellers' : '/indirect-providers';
  switch (kind) {
    case 'partnership':
      return `${pairs}?view=ending`;
    case 'access':
      return `${pairs}?view=access`;
    case 'renewal':
      return `/subscriptions?status=${new Date(at) < after(now(), days(daysAhead)) ? 'renewing' : 'active'}`;
    case 'invitation':
      return audience === 'provider' ? '/invitations' : '/invitations?kind=customer';
    case 'exit':
      return '/settings/legal-info/program';
    case 'join':
      return '/enrollment/alike';
  }
}

export function happenedHref({ noun, id }: Happened, audience: OrganizationKind): string {
  switch (noun) {
    case 'partnership':
    case 'admin_access':
      return pairHref(id, audience);
    case 'location_transfer':
      return '/settings/identifiers';
    case 'invitation':
      return `/invitations/${id}`;
    case 'relationship':
      return audience === 'customer' ? `/partners/${id}` : `/customers/${id}`;
    case 'subscription':
      return `/subscriptions/${id}`;
    case 'bulk_job':
      return `/bulk/${id}`;
    case 'join_request':
      return id ? `/settings/users/requests/${id}` : '/enrollment/alike';
    case 'address_change':
      return `/settings/users/${id}`;
    case 'exit':
      return '/settings/legal-info/program';
    case 'handover':
      return `/settings/users/handovers/${id}`;
    case 'role_request':
      return `/settings/users/role-requests/${id}`;
    case 'delegation':
      return '/agreements';
    case 'document':
      return '/enrollment/documents';
    case 'domain_proof':
      return '/enrollment/domain';
    case 'enrollment':
      return '/enrollment';
    case 'company_change':
      return `/settings/legal-info/changes/${id}`;
    case 'provider':
      return '/settings/provider-profile';
    case 'customer':
      return '/company-details';
  }
}

const pairHref = (id: string, audience: OrganizationKind) =>
  audience === 'provider' ? `/indirect-resellers/${id}` : `/indirect-providers/${id}`;
