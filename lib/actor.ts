import type { Role } from '@/generated/prisma/enums';

/** From where somebody acts, for the audit and for evidence. */
export type Origin = { ip: string | null; userAgent: string | null; requestId: string | null };

/**
 * Companies of these countries, by code, and those whose owner one is, if `owned`. `limits`: no others are seen; else lists begin with them.
 */
export type Territory = { countries: readonly string[]; owned: boolean; limits: boolean };

export type Member = {
  as: 'member';
  userId: string;
  organizationId: string;
  roles: readonly Role[];
  /** The session they act through; none where a letter's link or a job acts for them. */
  sessionId?: string;
  /** Which companies of other sides their lists begin with, or are limited to; none for who looks after all. */
  territory?: Territory;
  from: Origin;
};

export type Reviewer = { as: 'reviewer'; userId: string; lead: boolean; from: Origin };

/** Staff who say which organizations are providers. */
export type Operator = { as: 'operator'; userId: string; from: Origin };

/** Somebody holding an opened link: `subjectId` is the row the link speaks of. */
export type Bearer = { as: 'bearer'; linkId: string; subjectId: string; address: string; from: Origin };

/** Somebody not signed in. */
export type Visitor = { as: 'visitor'; from: Origin };

export type Clock = { as: 'clock' };

/** Whoever acts. A session makes an actor, an opened link makes one, and so does the clock. */
export type Actor = Member | Reviewer | Operator | Bearer | Visitor | Clock;

export const clock: Clock = { as: 'clock' };

export function userOf(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}

export function originOf(actor: Actor): Origin {
  return 'from' in actor ? actor.from : { ip: null, userAgent: null, requestId: null };
}
