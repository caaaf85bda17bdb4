import type { NavItem } from '@/components/ui/current';
import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';
import type { Words } from './words';

/** Where one can go, by hat. */
export function navFor(person: SignedIn | null, { nav }: Words): NavItem[] {
  if (!person)
    return [
      { href: '/', label: nav.home, current: false },
      { href: '/welcome', label: nav.enroll },
    ];
  if (person.staff.some((role) => role !== 'operator')) return [{ href: '/cases', label: nav.verification }];
  const account = accountInUse(person);
  const own =
    account?.kind === 'reseller'
      ? [
          { href: '/enrollment', label: nav.enrollment },
          { href: '/agreements', label: nav.agreements },
        ]
      : [];
  return [...own, { href: '/settings', label: nav.settings }];
}
