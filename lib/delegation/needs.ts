import type { DelegationStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a delegation, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: DelegationStatus;
  version: number;
  organizationId: string;
  organization: string;
  agreementId: string;
  /** Which version it is about, by its label. */
  agreement: string;
  firstName: string;
  lastName: string;
  email: string;
  title: string | null;
  note: string | null;
  locale: string;
  askedById: string;
  askedBy: string;
  takenById: string | null;
  askedAt: Date;
  expiresAt: Date;
  /** Whether who asked may still sign for the company: only then may they let another one. */
  askerStands: boolean;
  /** Whether the person may still act in the company; so may who is not there yet. */
  personStands: boolean;
  /** Whether that version is accepted by now, and else whether the company has another one to accept, or none. */
  accepted: boolean;
  replaced: boolean;
  /** Whether that version was taken back before its day. */
  takenBack: boolean;
};

type Need = NeedOf<Facts>;

/** A Global admin of the company: not only who asked. */
export const decidesThere: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.organizationId
    ? globalAdmin(null, actor)
    : [{ code: 'not_yours' }];

/** Whom it is about: by the link of their letter, or signed in once they said yes. */
export const personAsked: Need = ({ id, organizationId, takenById }, actor) => {
  if (actor.as === 'bearer') return actor.subjectId === id ? [] : [{ code: 'not_yours' }];
  const taken = actor.as === 'member' && actor.organizationId === organizationId && actor.userId === takenById;
  return taken ? [] : [{ code: 'not_yours' }];
};

/** What a Global admin lets another do ends with the admin's own right to do it. */
export const askerStands: Need = (facts) =>
  facts.askerStands ? [] : [{ code: 'delegation_lapsed', with: { names: facts.askedBy } }];

export const personStands: Need = (facts) => (facts.personStands ? [] : [{ code: 'delegate_disabled' }]);

/** It is about exactly one version: of no use once that is accepted or another has replaced it. */
export const toBeAccepted: Need = ({ accepted, replaced }) => {
  if (accepted) return [{ code: 'agreement_already_signed', cure: 'agreements' }];
  return replaced ? [{ code: 'agreement_other_version', cure: 'agreements' }] : [];
};

/** Nothing is left to accept: the version it is about will not come into force. */
export const versionTakenBack: Need = ({ takenBack }) =>
  takenBack ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const inTime: Need = ({ expiresAt }) => (expiresAt > now() ? [] : [{ code: 'delegation_expired' }]);

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
