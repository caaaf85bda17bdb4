import type { OrganizationKind, ProviderStatus } from '@/generated/prisma/enums';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** Where an organization stands as a provider; `nothing` before it was ever authorized. */
export type Authorization = ProviderStatus | 'nothing';

/** What the lifecycle needs to know of an organization, read in the transaction that moves it. `version` is 0 before the first entry. */
export type Facts = {
  organizationId: string;
  name: string;
  kind: OrganizationKind;
  closed: boolean;
  status: Authorization;
  version: number;
  enrolled: boolean;
  partneredAsReseller: boolean;
};

type Need = NeedOf<Facts>;

export const isOpen: Need = ({ closed }) => (closed ? [{ code: 'organization_closed' }] : []);

/** One account cannot be a provider and somebody's customer. Source: domain fact 6.5. */
export const notCustomer: Need = ({ kind }) => (kind === 'customer' ? [{ code: 'customer_account' }] : []);

/** A provider and a reseller are two accounts, also of one company. Source: domain fact 6.5. */
export const notEnrolled: Need = ({ enrolled }) => (enrolled ? [{ code: 'enrolled_as_reseller' }] : []);

export const notReseller: Need = ({ partneredAsReseller }) =>
  partneredAsReseller ? [{ code: 'partner_as_reseller' }] : [];
