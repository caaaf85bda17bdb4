import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';

/** Where somebody's work begins: staff at the queue, a reseller at the enrollment, others at their settings. */
export function homeOf(person: SignedIn): string {
  if (person.staff.some((role) => role !== 'operator')) return '/cases';
  return accountInUse(person)?.kind === 'reseller' ? '/enrollment' : '/settings';
}
