import type { OrganizationKind } from '@/generated/prisma/enums';
import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';

/**
 * Where somebody's work begins: reviewers at the queue, operators at the providers, a reseller at the enrollment, providers and
 * customers at what waits for them.
 */
export function homeOf(person: SignedIn): string {
  if (person.staff.some((role) => role !== 'operator')) return '/cases';
  if (person.staff.includes('operator')) return '/authorized-providers';
  const account = accountInUse(person);
  return account ? homes[account.kind] : '/settings';
}

const homes: Record<OrganizationKind, string> = {
  reseller: '/enrollment',
  provider: '/overview',
  customer: '/overview',
};
