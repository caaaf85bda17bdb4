import type { NavItem } from '@/components/ui/current';
import type { OrganizationKind } from '@/generated/prisma/enums';
import type { SignedIn } from '@/lib/organization/queries';
import { accountInUse } from './session';
import type { Words } from './words';

/** Where one can go, by audience: staff to their work, a partner to its side of the house, anybody to what is public. */
export function navFor(person: SignedIn | null, { nav }: Words): NavItem[] {
  if (!person)
    return [
      { href: '/', label: nav.home, current: false },
      { href: '/welcome', label: nav.enroll },
      { href: '/providers', label: nav.providers },
      { href: '/verify', label: nav.verify },
      { href: '/regions', label: nav.regions },
    ];
  if (person.staff.length > 0) return staffPlaces(person, nav);
  const account = accountInUse(person);
  return [...(account ? placesOf(account.kind, nav) : []), { href: '/settings', label: nav.settings }];
}

function placesOf(kind: OrganizationKind, nav: Words['nav']): NavItem[] {
  const agreements = { href: '/agreements', label: nav.agreements };
  switch (kind) {
    case 'reseller':
      return [
        { href: '/overview', label: nav.overview },
        { href: '/enrollment', label: nav.enrollment },
        { href: '/indirect-providers', label: nav.indirectProviders },
        { href: '/customers', label: nav.customers },
        { href: '/subscriptions', label: nav.subscriptions },
        agreements,
      ];
    case 'provider':
      return [
        { href: '/overview', label: nav.overview },
        { href: '/indirect-resellers', label: nav.indirectResellers },
        { href: '/invitations', label: nav.invitations },
        { href: '/customers', label: nav.customers },
        { href: '/orders', label: nav.orders },
        { href: '/reports', label: nav.reports },
        agreements,
      ];
    case 'customer':
      return [
        { href: '/overview', label: nav.overview },
        { href: '/partners', label: nav.partners },
        { href: '/subscriptions', label: nav.subscriptions },
      ];
  }
}

function staffPlaces({ staff }: SignedIn, nav: Words['nav']): NavItem[] {
  const reviews = staff.some((role) => role !== 'operator');
  return [
    { href: '/overview', label: nav.overview },
    ...(reviews
      ? [
          { href: '/cases', label: nav.verification },
          { href: '/customer-accounts', label: nav.customerAccounts },
        ]
      : []),
    ...(staff.includes('review_lead')
      ? [
          { href: '/numbers', label: nav.numbers },
          { href: '/reasons', label: nav.reasons },
        ]
      : []),
    ...(staff.includes('operator')
      ? [
          { href: '/authorized-providers', label: nav.authorizedProviders },
          { href: '/agreement-versions', label: nav.agreementVersions },
          { href: '/offers', label: nav.offers },
          { href: '/portal-health', label: nav.portalHealth },
          { href: '/ways-back', label: nav.waysBack },
        ]
      : []),
    ...(staff.includes('operator') || staff.includes('review_lead')
      ? [{ href: '/calendar', label: nav.calendar }]
      : []),
  ];
}
