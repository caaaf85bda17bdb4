import type { InvitationKind } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { LinkState } from '@/lib/link/link';
import type { Reason } from '@/lib/refusal';
import {
  customerAccount,
  customerInRegion,
  type Facts,
  inRegion,
  namesThisCompany,
  notCustomersYet,
  notParkedForAnother,
  pairStands,
  providerAuthorized,
  ready,
  resellerAccount,
  resellerActive,
} from './needs';

type Question = (facts: Facts, actor: Actor, link: LinkState | null) => boolean;

const against =
  (...needs: ((facts: Facts, actor: Actor) => Reason[])[]): Question =>
  (facts, actor) =>
    needs.some((need) => need(facts, actor).length > 0);

const accepted: Question = ({ status }) => status === 'accepted';
const sentByReaders: Question = ({ provider, reseller }, actor) =>
  actor.as === 'member' && [provider.organizationId, reseller?.organizationId].includes(actor.organizationId);

/** How any invitation can have come to its end. */
const ended = {
  declined: ({ status }) => status === 'declined',
  revoked: ({ status }) => status === 'revoked' || status === 'draft',
  expired: ({ status, expiresAt }, _, link) =>
    status === 'expired' || link === 'expired' || (expiresAt !== null && expiresAt <= now()),
  superseded: (_facts, _actor, link) => link === 'superseded' || link === 'used',
} satisfies Record<string, Question>;

const signedOut: Question = (_, actor) => actor.as !== 'member';

/**
 * What there is to say to whoever holds an invitation of a kind: of the invitation itself, then of the reader. The first that holds counts.
 * Source: domain fact 10, rows 3, 23, 25 and 26.
 */
export const standings = {
  partnership: {
    accepted,
    provider_suspended: ({ provider }) => provider.status !== 'authorized',
    ...ended,
    signed_out: signedOut,
    own_invitation: sentByReaders,
    other_kind: against(resellerAccount),
    partners: ({ partners }) => partners,
    parked_for_another: against(notParkedForAnother),
    other_partner_id: against(namesThisCompany),
    other_region: against(inRegion),
    not_ready: against(ready),
    not_global_admin: against(globalAdmin),
    ready: () => true,
  },
  customer: {
    accepted,
    ...ended,
    parted: against(providerAuthorized, pairStands, resellerActive),
    signed_out: signedOut,
    own_invitation: sentByReaders,
    other_kind: against(customerAccount),
    customers: against(notCustomersYet),
    parked_for_another: against(notParkedForAnother),
    other_region: against(customerInRegion),
    not_global_admin: against(globalAdmin),
    ready: () => true,
  },
} satisfies Record<InvitationKind, Record<string, Question>>;

export type Standing<Kind extends InvitationKind = InvitationKind> = Kind extends unknown
  ? keyof (typeof standings)[Kind]
  : never;

/**
 * Which page an invitation of this kind shows this reader. `link`: the state of the link held, null when the invitation is reached
 * because it is parked for the reader's company.
 */
export function standingOf<Kind extends InvitationKind>(
  kind: Kind,
  actor: Actor,
  facts: Facts,
  link: LinkState | null,
): Standing<Kind> {
  const ways = Object.entries(standings[kind]) as [Standing<Kind>, Question][];
  const found = ways.find(([, holds]) => holds(facts, actor, link));
  if (!found) throw new Error('An invitation stands in no way.');
  return found[0];
}
