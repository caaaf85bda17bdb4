import type { AddressChangeStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a change of an address, read in the transaction that moves it. */
export type Facts = {
  id: string;
  userId: string;
  status: AddressChangeStatus;
  version: number;
  was: string;
  email: string;
  askedAt: Date;
  expiresAt: Date;
  /** What the letters need: the person's first name, and the language they read. */
  locale: string;
  /** The companies the person belongs to, in whose journals it stands. */
  organizationIds: readonly string[];
  /** Whether nobody else signs in by the address it leads to; of one taken back, by the old one. */
  free: boolean;
};

type Need = NeedOf<Facts>;

/** The person themselves. */
export const own: Need = ({ userId }, actor) =>
  actor.as === 'member' && actor.userId === userId ? [] : [{ code: 'not_yours' }];

/** Whoever reads the letters of the address, by the link of one. */
export const heldLink: Need = ({ id }, actor) =>
  actor.as === 'bearer' && actor.subjectId === id ? [] : [{ code: 'not_yours' }];

export const addressFree: Need = ({ free }) => (free ? [] : [{ code: 'address_not_free', cure: 'sign_in' }]);

export const inTime: Need = ({ expiresAt }) =>
  expiresAt > now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];

export const timeIsUp: Need = ({ expiresAt }) =>
  expiresAt <= now() ? [] : [{ code: 'not_in_this_state', cure: 'reload' }];
