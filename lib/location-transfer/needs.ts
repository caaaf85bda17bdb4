import type { LocationTransferStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one request for a location, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: LocationTransferStatus;
  version: number;
  expiresAt: Date;
  partnerId: string;
  city: string;
  askerId: string;
  asker: string;
  holderId: string;
  holder: string;
  /** The membership account, whose holder may answer, too. */
  account: { id: string; name: string; address: string };
  /** The work account that uses the location now. */
  usedBy: string | null;
  /** Whether it stands in an accepted agreement, or its user has accepted one with a PartnerID. */
  inAgreement: boolean;
  /** Whether whoever asked may still link it: connected, a Global admin, in the same country, not suspended. */
  askerReady: boolean;
};

type Need = NeedOf<Facts>;

/** A Global admin of the work account that uses it, or whoever holds the membership account's letter. */
export const answersForHolder: Need = (facts, actor) => {
  if (actor.as === 'bearer') return actor.subjectId === facts.id ? [] : [{ code: 'not_yours' }];
  const own = actor.as === 'member' && actor.organizationId === facts.holderId;
  return own ? globalAdmin(facts, actor) : [{ code: 'not_yours' }];
};

export const asked: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.askerId ? globalAdmin(facts, actor) : [{ code: 'not_yours' }];

export const inTime: Need = ({ expiresAt }) => (expiresAt > now() ? [] : [{ code: 'transfer_over' }]);

export const timeIsUp: Need = ({ expiresAt }) => (expiresAt <= now() ? [] : [{ code: 'not_in_this_state' }]);

/** A location let go meanwhile is nobody's to give: it is never used again by another. */
export const stillUsed: Need = ({ usedBy, holderId }) => (usedBy === holderId ? [] : [{ code: 'transfer_let_go' }]);

/** Source: decision 24, which holds for letting go, too. */
export const outsideAgreements: Need = ({ inAgreement }) => (inAgreement ? [{ code: 'location_in_agreement' }] : []);

export const askerReady: Need = (facts) => (facts.askerReady ? [] : [{ code: 'asker_not_ready' }]);
