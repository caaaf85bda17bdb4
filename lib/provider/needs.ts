import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Reason } from '@/lib/refusal';
import type { Standing } from './lifecycle';

/** What the lifecycle needs to know of an organization, read in the transaction that moves it. `version` is 0 before the first entry. */
export type Facts = {
  organizationId: string;
  name: string;
  kind: OrganizationKind;
  closed: boolean;
  status: Standing;
  version: number;
  enrolled: boolean;
  partneredAsReseller: boolean;
};

/** A condition: the reasons it does not hold, none when it does. */
export type Need = (facts: Facts) => Reason[];

export const isOpen: Need = ({ closed }) => (closed ? [{ code: 'organization_closed' }] : []);

/** One account cannot be a provider and somebody's customer. Source: domain fact 6.5. */
export const notCustomer: Need = ({ kind }) => (kind === 'customer' ? [{ code: 'customer_account' }] : []);

/** A provider and a reseller are two accounts, also of one company. Source: domain fact 6.5. */
export const notEnrolled: Need = ({ enrolled }) => (enrolled ? [{ code: 'enrolled_as_reseller' }] : []);

export const notReseller: Need = ({ partneredAsReseller }) =>
  partneredAsReseller ? [{ code: 'partner_as_reseller' }] : [];
