/** Who asks. `neighbor` is the Global admin of another reseller, `idle` a person of the very organization without a role. */
export const audiences = [
  'nobody',
  'neighbor',
  'idle',
  'provider',
  'customer',
  'reviewer',
  'lead',
  'operator',
] as const;
export type Audience = (typeof audiences)[number];

/** What a gate answers somebody it does not let through. */
export type Answered = 'ok' | 'sign_in' | 'not_found' | 'elsewhere';

const staff: readonly Audience[] = ['reviewer', 'lead', 'operator'];
const resellers: readonly Audience[] = ['neighbor', 'idle'];
const partners: readonly Audience[] = [...resellers, 'provider'];

/** The gates in front of pages and actions: whom each lets through. */
const gates = {
  anybody: () => 'ok',
  person: (audience) => (audience === 'nobody' ? 'sign_in' : 'ok'),
  member: (audience) => (audience === 'nobody' ? 'sign_in' : staff.includes(audience) ? 'not_found' : 'ok'),
  reseller: (audience) => (audience === 'nobody' ? 'sign_in' : resellers.includes(audience) ? 'ok' : 'not_found'),
  provider: (audience) => (audience === 'nobody' ? 'sign_in' : audience === 'provider' ? 'ok' : 'not_found'),
  partner: (audience) => (audience === 'nobody' ? 'sign_in' : partners.includes(audience) ? 'ok' : 'not_found'),
  customer: (audience) => (audience === 'nobody' ? 'sign_in' : audience === 'customer' ? 'ok' : 'not_found'),
  operator: (audience) => (audience === 'nobody' ? 'sign_in' : audience === 'operator' ? 'ok' : 'not_found'),
  calendar: (audience) =>
    audience === 'nobody' ? 'sign_in' : audience === 'operator' || audience === 'lead' ? 'ok' : 'not_found',
  reviewer: (audience) =>
    audience === 'nobody' ? 'sign_in' : audience === 'reviewer' || audience === 'lead' ? 'ok' : 'not_found',
  /** Only whoever holds a link; everybody else is led back to the page that says why. */
  holder: () => 'elsewhere',
  /** Whoever holds a link that was once sent: signed in, or by its letter's code. */
  asker: () => 'elsewhere',
  /** The same, and somebody with an account. */
  invited: (audience) => (audience === 'nobody' ? 'sign_in' : staff.includes(audience) ? 'not_found' : 'elsewhere'),
  /** Only a reseller that keeps the invitation. */
  keeper: (audience) => (audience === 'nobody' ? 'sign_in' : 'not_found'),
} satisfies Record<string, (audience: Audience) => Answered>;

export type Gate = keyof typeof gates;

export function answerOf(gate: Gate, audience: Audience): Answered {
  return gates[gate](audience);
}

type Route = { gate: Gate; absent?: 'not_found' | 'ok' };

/**
 * Every route of the build. `absent`: what an id or token that never was, or is somebody else's, gets from those the gate lets
 * through. A route without a row fails.
 */
export const routes: Record<string, Route> = {
  '/': { gate: 'anybody' },
  '/welcome': { gate: 'anybody' },
  '/providers': { gate: 'anybody' },
  '/providers/[id]': { gate: 'anybody', absent: 'not_found' },
  '/regions': { gate: 'anybody' },
  '/sign-in': { gate: 'anybody' },
  '/sign-in/second-step': { gate: 'anybody' },
  '/forgot-password': { gate: 'anybody' },
  '/forgot-membership-password': { gate: 'anybody' },
  '/create-work-account': { gate: 'anybody' },
  '/status': { gate: 'anybody' },
  '/status/[token]': { gate: 'anybody', absent: 'ok' },
  '/customer-agreement': { gate: 'anybody' },
  '/customer-agreement/pdf': { gate: 'anybody' },
  '/authorize-partners/[token]': { gate: 'anybody', absent: 'ok' },
  '/confirm/[token]': { gate: 'anybody', absent: 'ok' },
  '/join/[token]': { gate: 'anybody', absent: 'ok' },
  '/answer-join-request/[token]': { gate: 'anybody', absent: 'ok' },
  '/reset-password/[token]': { gate: 'anybody', absent: 'ok' },
  '/reset-membership-password/[token]': { gate: 'anybody', absent: 'ok' },
  '/move-membership-account/[token]': { gate: 'anybody', absent: 'ok' },
  '/answer-transfer/[token]': { gate: 'anybody', absent: 'ok' },
  '/prove-membership-address/[token]': { gate: 'anybody', absent: 'ok' },
  '/prove-address/[token]': { gate: 'anybody', absent: 'ok' },
  '/sign-out': { gate: 'anybody' },
  '/authorize-provider/[token]': { gate: 'anybody', absent: 'ok' },
  '/api/auth/callback/[issuer]': { gate: 'anybody', absent: 'not_found' },
  '/api/health/live': { gate: 'anybody' },
  '/api/health/ready': { gate: 'anybody' },
  '/icon.svg': { gate: 'anybody' },
  '/home': { gate: 'person' },
  '/other-account': { gate: 'person' },
  '/other-account/use': { gate: 'anybody' },
  '/typed': { gate: 'anybody' },
  '/reauthenticate': { gate: 'person' },
  '/settings': { gate: 'person' },
  '/settings/password': { gate: 'person' },
  '/settings/second-step': { gate: 'person' },
  '/settings/second-step/set-up': { gate: 'person' },
  '/settings/second-step/recovery-codes': { gate: 'person' },
  '/settings/second-step/turn-off': { gate: 'person' },
  '/settings/sessions': { gate: 'person' },
  '/settings/provider-profile': { gate: 'provider' },
  '/settings/identifiers': { gate: 'reseller' },
  '/settings/identifiers/move': { gate: 'reseller' },
  '/settings/identifiers/transfers/[id]': { gate: 'reseller', absent: 'not_found' },
  '/settings/locations': { gate: 'reseller' },
  '/settings/locations/[id]': { gate: 'reseller', absent: 'not_found' },
  '/settings/legal-info': { gate: 'member' },
  '/settings/users': { gate: 'member' },
  '/settings/users/add': { gate: 'member' },
  '/settings/users/requests/[id]': { gate: 'member', absent: 'not_found' },
  '/settings/users/[id]': { gate: 'member', absent: 'not_found' },
  '/agreements': { gate: 'partner' },
  '/agreements/[id]': { gate: 'partner', absent: 'not_found' },
  '/agreements/[id]/accept': { gate: 'partner', absent: 'not_found' },
  '/agreements/[id]/pdf': { gate: 'partner', absent: 'not_found' },
  '/calendar': { gate: 'calendar' },
  '/enrollment': { gate: 'reseller' },
  '/enrollment/alike': { gate: 'reseller' },
  '/enrollment/alike/[tag]': { gate: 'reseller', absent: 'not_found' },
  '/enrollment/check-answers': { gate: 'reseller' },
  '/enrollment/company': { gate: 'reseller' },
  '/enrollment/company/address': { gate: 'reseller' },
  '/enrollment/company/operating-address': { gate: 'reseller' },
  '/enrollment/company/look-up': { gate: 'reseller' },
  '/enrollment/domain': { gate: 'reseller' },
  '/enrollment/partner-id': { gate: 'reseller' },
  '/enrollment/partner-id/add-location': { gate: 'reseller' },
  '/enrollment/partner-id/new-account': { gate: 'reseller' },
  '/enrollment/primary-contact': { gate: 'reseller' },
  '/enrollment/record': { gate: 'reseller' },
  '/enrollment/sent': { gate: 'reseller' },
  '/enrollment/support-contact': { gate: 'reseller' },
  '/enrollment/withdraw': { gate: 'reseller' },
  '/indirect-providers': { gate: 'reseller' },
  '/indirect-providers/invitations/[id]': { gate: 'person', absent: 'not_found' },
  '/indirect-providers/diagnosis': { gate: 'reseller' },
  '/indirect-providers/[id]': { gate: 'reseller', absent: 'not_found' },
  '/indirect-providers/[id]/end': { gate: 'reseller', absent: 'not_found' },
  '/indirect-resellers': { gate: 'provider' },
  '/indirect-resellers/diagnosis': { gate: 'provider' },
  '/indirect-resellers/[id]': { gate: 'provider', absent: 'not_found' },
  '/indirect-resellers/[id]/end': { gate: 'provider', absent: 'not_found' },
  '/indirect-resellers/export': { gate: 'provider' },
  '/invitations': { gate: 'partner' },
  '/invitations/new-customer': { gate: 'partner' },
  '/invitations/export': { gate: 'partner' },
  '/invitations/look-up': { gate: 'provider' },
  '/invitations/new': { gate: 'provider' },
  '/invitations/[id]': { gate: 'partner', absent: 'not_found' },
  '/invitations/[id]/edit': { gate: 'partner', absent: 'not_found' },
  '/invitations/[id]/withdraw': { gate: 'partner', absent: 'not_found' },
  '/invitations/import': { gate: 'partner' },
  '/invitations/import/template': { gate: 'partner' },
  '/invitations/import/[id]': { gate: 'partner', absent: 'not_found' },
  '/invitations/import/[id]/columns': { gate: 'partner', absent: 'not_found' },
  '/invitations/import/[id]/progress': { gate: 'partner', absent: 'not_found' },
  '/invitations/import/[id]/reading': { gate: 'partner', absent: 'not_found' },
  '/invitations/import/[id]/rest': { gate: 'partner', absent: 'not_found' },
  '/overview': { gate: 'person' },
  '/customers': { gate: 'partner' },
  '/customers/export': { gate: 'partner' },
  '/customers/[id]': { gate: 'partner', absent: 'not_found' },
  '/orders': { gate: 'member' },
  '/orders/new': { gate: 'provider' },
  '/orders/check': { gate: 'provider' },
  '/orders/[id]': { gate: 'member', absent: 'not_found' },
  '/subscriptions': { gate: 'member' },
  '/subscriptions/export': { gate: 'member' },
  '/subscriptions/[id]': { gate: 'member', absent: 'not_found' },
  '/partners': { gate: 'customer' },
  '/partners/renewals': { gate: 'customer' },
  '/partners/[id]': { gate: 'member', absent: 'not_found' },
  '/partners/[id]/end': { gate: 'member', absent: 'not_found' },
  '/partners/invitations/[id]': { gate: 'member', absent: 'not_found' },
  '/company-details': { gate: 'customer' },
  '/offers': { gate: 'operator' },
  '/offers/import': { gate: 'operator' },
  '/customer-accounts': { gate: 'reviewer' },
  '/customer-accounts/[id]': { gate: 'reviewer', absent: 'not_found' },
  '/authorized-providers': { gate: 'operator' },
  '/authorized-providers/add': { gate: 'operator' },
  '/authorized-providers/[id]': { gate: 'operator', absent: 'not_found' },
  '/cases': { gate: 'reviewer' },
  '/cases/[id]': { gate: 'reviewer', absent: 'not_found' },
};
