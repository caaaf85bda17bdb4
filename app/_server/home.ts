import type { OrganizationKind } from '@/generated/prisma/enums';
import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';

/**
 * Where somebody's work begins: reviewers at the queue, operators at the providers, a reseller at the enrollment, a provider at
 * its resellers, others at their settings.
 */
export function homeOf(person: SignedIn): string {
  if (person.staff.some((role) => role !== 'operator')) return '/cases';
  if (person.staff.includes('operator')) return '/authorized-providers';
  const account = accountInUse(person);
  return account ? homes[account.kind] : '/settings';
}

const homes: Record<OrganizationKind, string> = {
  reseller: '/enrollment',
  provider: '/indirect-resellers',
  customer: '/settings',
};
