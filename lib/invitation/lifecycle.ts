import type { InvitationStatus } from '@/generated/prisma/enums';
import { agent, globalAdmin } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { mayBeAnswered, mayBeRead, mayBeSent, ready } from './kinds';
import { type Facts, notExpired, notInvitedYet, notParkedForAnother, ownInvitation, timeIsUp } from './needs';

type Step = StepOf<InvitationStatus, Facts> & {
  /** `recipient`: the address it was sent to (`invitation`: the letter of its kind); `sender`: the person who sent it; `admins`: those of the company it is parked for. */
  tell: { recipient?: LetterName | 'invitation'; sender?: LetterName; admins?: LetterName };
};

const sending = [ownInvitation, mayBeSent] as const;
const reading = [notExpired, mayBeRead, notParkedForAnother] as const;

/**
 * The life of an invitation. Opening is a post of somebody signed in, never the visit of a page; parked is parked for a company
 * until what it lacks is cured; `park_ready` parks it for one that lacks nothing but a Global admin's answer. Source: the seed's "Connect with an indirect provider", domain facts 10 (rows 23–26) and 11.1.
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
  park_ready: {
    by: ['member'],
    from: ['sent', 'opened', 'parked'],
    to: 'opened',
    needs: [...reading, ready],
    tell: {},
  },
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
    needs: [mayBeAnswered, notParkedForAnother, globalAdmin],
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
  // Whoever sent it has ended its participation in the programme.
  lapse: {
    by: ['clock'],
    from: ['sent', 'opened', 'parked'],
    to: 'revoked',
    needs: [],
    tell: { recipient: 'invitation-revoked' },
  },
  expire: {
    by: ['clock'],
    from: ['sent', 'opened', 'parked'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { sender: 'invitation-expired' },
  },
} as const satisfies Record<string, Step>;

export type InvitationEvent = keyof typeof lifecycle;

/** What a history may say: `park_ready` was called `reserve` until November 2026. */
export type PastEvent = InvitationEvent | 'reserve';

/** What the provider's own people cause by pressing a button. */
export const senderEvents = [
  'edit',
  'send',
  'resend',
  'resend_parked',
  'revoke',
  'discard',
] as const satisfies InvitationEvent[];

export const life = lifeOf<InvitationStatus, Facts, InvitationEvent>(lifecycle);

export const { events: invitationEvents, reasonsAgainst, eventsFor } = life;

/** States in which the link of an invitation leads to the question. */
export const open: readonly InvitationStatus[] = ['sent', 'opened', 'parked'];
