import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { LinkState } from '@/lib/link/link';
import type { Reason } from '@/lib/refusal';
import {
  customerAccount,
  customerInRegion,
  type Facts,
  notCustomersYet,
  notKeptForAnother,
  pairStands,
  providerAuthorized,
  resellerActive,
} from './needs';

/** What there is to say to whoever holds a customer's invitation: of the invitation itself, then of the reader. The first that holds counts. */
export const customerStandings = [
  'accepted',
  'declined',
  'revoked',
  'expired',
  'superseded',
  'parted',
  'signed_out',
  'own_invitation',
  'other_kind',
  'customers',
  'kept_for_another',
  'other_region',
  'not_global_admin',
  'ready',
] as const;

export type CustomerStanding = (typeof customerStandings)[number];

/** Which page a customer's invitation shows this reader. `link`: the state of the link held, null when the company keeps it. */
export function customerStandingOf(actor: Actor, facts: Facts, link: LinkState | null): CustomerStanding {
  return customerStandings.find((standing) => holds[standing](facts, actor, link)) ?? 'ready';
}

type Question = (facts: Facts, actor: Actor, link: LinkState | null) => boolean;

const against =
  (...needs: ((facts: Facts, actor: Actor) => Reason[])[]): Question =>
  (facts, actor) =>
    needs.some((need) => need(facts, actor).length > 0);

const holds: Record<CustomerStanding, Question> = {
  accepted: ({ status }) => status === 'accepted',
  declined: ({ status }) => status === 'declined',
  revoked: ({ status }) => status === 'revoked' || status === 'draft',
  expired: ({ status, expiresAt }, _, link) =>
    status === 'expired' || link === 'expired' || (expiresAt !== null && expiresAt <= now()),
  superseded: (_facts, _actor, link) => link === 'superseded' || link === 'used',
  parted: against(providerAuthorized, pairStands, resellerActive),
  signed_out: (_, actor) => actor.as !== 'member',
  own_invitation: ({ provider, reseller }, actor) =>
    actor.as === 'member' && [provider.organizationId, reseller?.organizationId].includes(actor.organizationId),
  other_kind: against(customerAccount),
  customers: against(notCustomersYet),
  kept_for_another: against(notKeptForAnother),
  other_region: against(customerInRegion),
  not_global_admin: against(globalAdmin),
  ready: () => true,
};
