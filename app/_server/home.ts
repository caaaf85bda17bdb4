import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';

/** Where somebody's work begins: staff at the queue, a reseller at the enrollment, others at their settings. */
export function homeOf(person: SignedIn): string {
  if (person.staff.some((role) => role !== 'operator')) return '/cases';
  return accountInUse(person)?.kind === 'reseller' ? '/enrollment' : '/settings';
}

const ours = 'http://ours.invalid';

/** A path of this portal to go on to, or null: nothing that a browser could read as another site. */
export function safePath(next: unknown): string | null {
  if (typeof next !== 'string' || next.length > 500 || !/^\/[\w\-./?=&%]*$/.test(next)) return null;
  const url = URL.parse?.(next, ours) ?? (URL.canParse(next, ours) ? new URL(next, ours) : null);
  if (url?.origin !== ours || next.startsWith('//') || /%(?:2f|5c|0|1)/i.test(next)) return null;
  return `${url.pathname}${url.search}`;
}
