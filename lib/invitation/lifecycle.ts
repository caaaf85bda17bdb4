import type { InvitationStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { LetterName } from '@/lib/letter/letters';
import type { Reason } from '@/lib/refusal';
import { mayBeAnswered, mayBeRead, mayBeSent, ready } from './kinds';
import {
  agent,
  type Facts,
  globalAdmin,
  type Need,
  notExpired,
  notInvitedYet,
  notKeptForAnother,
  ownInvitation,
  timeIsUp,
} from './needs';

type Step = {
  by: readonly Actor['as'][];
  from: readonly InvitationStatus[];
  to: InvitationStatus;
  needs: readonly Need[];
  /** `recipient`: the address it was sent to (`invitation`: the letter of its kind); `sender`: the person who sent it; `admins`: those of the company it is kept for. */
  tell: { recipient?: LetterName | 'invitation'; sender?: LetterName; admins?: LetterName };
};

const sending = [ownInvitation, mayBeSent] as const;
const reading = [notExpired, mayBeRead, notKeptForAnother] as const;

/**
 * The life of an invitation. Opening is a post of somebody signed in, never the visit of a page; parked is kept for a company
 * until what it lacks is cured, reserved is kept for one that lacks nothing but a Global admin's answer. Source: the seed's "Connect with an indirect provider", domain facts 10 (rows 23–26) and 11.1.
 */
export const lifecycle = {
  edit: { by: ['member'], from: ['draft'], to: 'draft', needs: [ownInvitation, agent], tell: {} },
  send: {
    by: ['member'],
    from: ['draft'],
    to: 'sent',
    needs: [...sending, notInvitedYet],
    tell: { recipient: 'invitation' },
  },
  resend: {
    by: ['member'],
    from: ['sent', 'opened', 'expired'],
    to: 'sent',
    needs: [...sending, notInvitedYet],
    tell: { recipient: 'invitation' },
  },
  resend_parked: {
    by: ['member'],
    from: ['parked'],
    to: 'parked',
    needs: sending,
    tell: { recipient: 'invitation' },
  },
  open: { by: ['member'], from: ['sent'], to: 'opened', needs: reading, tell: {} },
  park: {
    by: ['member'],
    from: ['sent', 'opened', 'parked'],
    to: 'parked',
    needs: reading,
    tell: { sender: 'invitation-parked' },
  },
  reserve: { by: ['member'], from: ['sent', 'opened', 'parked'], to: 'opened', needs: [...reading, ready], tell: {} },
  wake: {
    by: ['clock'],
    from: ['parked'],
    to: 'opened',
    needs: [...reading, ready],
    tell: { admins: 'invitation-ready' },
  },
  accept: {
    by: ['member'],
    from: ['sent', 'opened', 'parked'],
    to: 'accepted',
    needs: [...reading, ready, globalAdmin],
    tell: { sender: 'invitation-accepted' },
  },
  decline: {
    by: ['member'],
    from: ['sent', 'opened', 'parked'],
    to: 'declined',
    needs: [mayBeAnswered, notKeptForAnother, globalAdmin],
    tell: { sender: 'invitation-declined' },
  },
  revoke: {
    by: ['member'],
    from: ['sent', 'opened', 'parked'],
    to: 'revoked',
    needs: [ownInvitation, agent],
    tell: { recipient: 'invitation-revoked' },
  },
  discard: { by: ['member'], from: ['draft'], to: 'revoked', needs: [ownInvitation, agent], tell: {} },
  expire: {
    by: ['clock'],
    from: ['sent', 'opened', 'parked'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { sender: 'invitation-expired' },
  },
} as const satisfies Record<string, Step>;

export type InvitationEvent = keyof typeof lifecycle;

/** What the provider's own people cause by pressing a button. */
export const senderEvents = [
  'edit',
  'send',
  'resend',
  'resend_parked',
  'revoke',
  'discard',
] as const satisfies InvitationEvent[];

export const invitationEvents = Object.keys(lifecycle) as InvitationEvent[];

/** States in which the link of an invitation leads to the question. */
export const open: readonly InvitationStatus[] = ['sent', 'opened', 'parked'];

/** Why this actor cannot do this now; an empty list opens the door. */
export function reasonsAgainst(event: InvitationEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' }];
  if (!step.from.includes(facts.status)) return [{ code: 'not_in_this_state', cure: 'reload' }];
  return step.needs.flatMap((need) => need(facts, actor));
}

/** The events this actor could cause from where the invitation stands, whether or not something is still missing. */
export function eventsFor(actor: Actor, status: InvitationStatus): InvitationEvent[] {
  return invitationEvents.filter((event) => {
    const step: Step = lifecycle[event];
    return step.by.includes(actor.as) && step.from.includes(status);
  });
}
