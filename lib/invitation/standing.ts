import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { LinkState } from '@/lib/link/link';
import type { Reason } from '@/lib/refusal';
import { type Facts, inRegion, namesThisCompany, notKeptForAnother, ready, resellerAccount } from './needs';

/** What there is to say to whoever holds an invitation: of the invitation itself, then of the reader. The first that holds counts. */
export const standings = [
  'accepted',
  'provider_suspended',
  'declined',
  'revoked',
  'expired',
  'superseded',
  'signed_out',
  'own_invitation',
  'other_kind',
  'partners',
  'kept_for_another',
  'other_partner_id',
  'other_region',
  'not_ready',
  'not_global_admin',
  'ready',
] as const;

export type Standing = (typeof standings)[number];

/**
 * Which page an invitation shows this reader. `link`: the state of the link held, null when the invitation is reached because it
 * is kept for the reader's company. Source: domain fact 10, rows 3, 23, 25 and 26.
 */
export function standingOf(actor: Actor, facts: Facts, link: LinkState | null): Standing {
  return standings.find((standing) => holds[standing](facts, actor, link)) ?? 'ready';
}

type Question = (facts: Facts, actor: Actor, link: LinkState | null) => boolean;

const against =
  (need: (facts: Facts, actor: Actor) => Reason[]): Question =>
  (facts, actor) =>
    need(facts, actor).length > 0;

const holds: Record<Standing, Question> = {
  accepted: ({ status }) => status === 'accepted',
  provider_suspended: ({ provider }) => provider.status !== 'authorized',
  declined: ({ status }) => status === 'declined',
  revoked: ({ status }) => status === 'revoked' || status === 'draft',
  expired: ({ status, expiresAt }, _, link) =>
    status === 'expired' || link === 'expired' || (expiresAt !== null && expiresAt <= now()),
  superseded: (_facts, _actor, link) => link === 'superseded' || link === 'used',
  signed_out: (_, actor) => actor.as !== 'member',
  own_invitation: ({ provider }, actor) => actor.as === 'member' && actor.organizationId === provider.organizationId,
  other_kind: against(resellerAccount),
  partners: ({ partners }) => partners,
  kept_for_another: against(notKeptForAnother),
  other_partner_id: against(namesThisCompany),
  other_region: against(inRegion),
  not_ready: against(ready),
  not_global_admin: against(globalAdmin),
  ready: () => true,
};
