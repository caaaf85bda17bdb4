import type { NavItem } from '@/components/ui/current';
import type { OrganizationKind } from '@/generated/prisma/enums';
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
  return [...(account ? placesOf(account.kind, nav) : []), { href: '/settings', label: nav.settings }];
}

function placesOf(kind: OrganizationKind, nav: Words['nav']): NavItem[] {
  const agreements = { href: '/agreements', label: nav.agreements };
  switch (kind) {
    case 'reseller':
      return [
        { href: '/enrollment', label: nav.enrollment },
        { href: '/indirect-providers', label: nav.indirectProviders },
        agreements,
      ];
    case 'provider':
      return [
        { href: '/indirect-resellers', label: nav.indirectResellers },
        { href: '/invitations', label: nav.invitations },
        agreements,
      ];
    case 'customer':
      return [];
  }
}
