import type { CheckKind, CheckStatus, EnrollmentStatus, ProposalKind } from '@/generated/prisma/enums';
import { after, days, hours, now } from '@/lib/clock';
import type { Delegated } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** Whose enrollment it is, as answers name them. */
export type Named = {
  company: string;
  primaryContact: { firstName: string; lastName: string; email: string } | null;
};

/** What the lifecycle needs to know of an enrollment, read in the transaction that moves it. */
export type Facts = Named &
  Delegated & {
    id: string;
    reference: string;
    status: EnrollmentStatus;
    version: number;
    attempts: number;
    movedAt: Date;
    /** When the applicant last did something about it. */
    touchedAt: Date;
    /** Until when an answer is waited for, where a reviewer gave more time than usual. */
    answerBy: Date | null;
    /** When the answers were first sent in; null before. */
    sentAt: Date | null;
    /** The answers last sent in. */
    answersId: string | null;
    organizationId: string;
    /** The same of the answers last sent in, whatever a draft says by now. */
    lastSent: Named;
    directPartner: boolean;
    companyGiven: boolean;
    supportContactGiven: boolean;
    confirmedAddress: string | null;
    checks: readonly {
      id: string;
      kind: CheckKind;
      status: CheckStatus;
      version: number;
      decidedById?: string | null;
    }[];
    partnerId: string | null;
    /** What one person would have a second one do, as long as the case stands as it did then. */
    proposal: { kind: ProposalKind; by: string } | null;
    last: { event: string; linkId: string | null; at: Date } | null;
  };

type Need = NeedOf<Facts>;

export const maxAttempts = 3;
export const daysToAct = 30;
export const hoursToUndo = 24;
/** However much more time a reviewer gives, it ends so many days after what is waited for was asked. */
export const mostDaysToAct = 120;
export const limits = { daysToAct, hoursToUndo, maxAttempts };

export const directPartner: Need = (facts) => (facts.directPartner ? [] : [{ code: 'direct_partner_only' }]);

export const notDirectPartner: Need = (facts) => (facts.directPartner ? [{ code: 'direct_partner_only' }] : []);

export const companyGiven: Need = (facts) => (facts.companyGiven ? [] : [{ code: 'company_missing', cure: 'company' }]);

export const primaryContactGiven: Need = (facts) =>
  facts.primaryContact ? [] : [{ code: 'primary_contact_missing', cure: 'primary_contact' }];

export const supportContactGiven: Need = (facts) =>
  facts.supportContactGiven ? [] : [{ code: 'support_contact_missing', cure: 'support_contact' }];

/** Deferring the PartnerID blocks signing and transacting, nothing else. Source: seed step 4. */
export const partnerIdLinked: Need = (facts) =>
  facts.partnerId ? [] : [{ code: 'partner_id_missing', cure: 'partner_id' }];

/** What failed stands against it until a reviewer opens it again or the company sends other answers in. */
export const allChecksPassed: Need = ({ checks }) => {
  if (checks.some(({ status }) => status === 'failed')) return [{ code: 'check_failed', cure: 'case' }];
  const passed = checks.length > 0 && checks.every(({ status }) => status === 'passed');
  return passed ? [] : [{ code: 'checks_open', cure: 'case' }];
};

/** What takes two people needs really another one than who proposed it. */
export const anotherProposed =
  (kind: ProposalKind): Need =>
  ({ proposal }, actor) =>
    proposal?.kind === kind && actor.as === 'reviewer' && proposal.by !== actor.userId
      ? []
      : [{ code: 'second_person_needed' }];

/**
 * What a reviewer found failed can be overridden, and that alone: not what is still open, and not that the contact confirmed, which nobody
 * can say in the contact's place.
 */
export const failedAndNoneOpen: Need = ({ checks }) => {
  const undecided = ({ kind, status }: Facts['checks'][number]) =>
    status !== 'passed' && (status !== 'failed' || kind === 'email_ownership');
  if (checks.length === 0 || checks.some(undecided)) return [{ code: 'checks_open', cure: 'case' }];
  return checks.some(({ status }) => status === 'failed') ? [] : [{ code: 'nothing_failed' }];
};

/** Only a decision uses an attempt up; a question never does. */
export const attemptsLeft: Need = (facts) =>
  facts.attempts < maxAttempts ? [] : [{ code: 'attempts_used', with: { attempts: maxAttempts } }];

/** Which attempt the answers are now, of how many: each refusal before used one up. */
export function attemptIn(attempts: number): { now: number; of: number } {
  return { now: Math.min(attempts + 1, maxAttempts), of: maxAttempts };
}

export const contactConfirmed: Need = (facts) => (isConfirmed(facts) ? [] : [{ code: 'contact_unconfirmed' }]);

export const contactUnconfirmed: Need = (facts) => (isConfirmed(facts) ? [{ code: 'contact_confirmed' }] : []);

/** "This was not me" can be taken back by the same link for a day. Source: domain fact 10, row 5. */
export const deniedLately: Need = (facts, actor) =>
  actor.as === 'bearer' &&
  facts.last?.event === 'deny' &&
  facts.last.linkId === actor.linkId &&
  after(facts.last.at, hours(hoursToUndo)) > now()
    ? []
    : [{ code: 'undo_too_late', with: { hours: hoursToUndo } }];

/** An applicant who still writes, or sends the letter to the contact again, goes on with it; an answer a reviewer waits for has its day. */
export function stalledSince({ status, movedAt, touchedAt }: Facts): Date {
  return status === 'draft' || status === 'email_pending' ? touchedAt : movedAt;
}

/** When the clock closes it if nothing more is done. */
export function closesAt(facts: Facts): Date {
  return facts.answerBy ?? after(stalledSince(facts), days(daysToAct));
}

/** Somebody confirmed once: without that a review would be of a company nobody spoke for. */
export const onceConfirmed: Need = (facts) => (facts.confirmedAddress ? [] : [{ code: 'contact_unconfirmed' }]);

/** Source: domain fact 2.4, rejected, unanswered or untouched for 30 days; or every attempt used. */
export const timeIsUp: Need = (facts) =>
  closesAt(facts) <= now() || (facts.status === 'rejected' && facts.attempts >= maxAttempts)
    ? []
    : [{ code: 'attempts_left', with: { days: daysToAct } }];

export function isConfirmed(facts: Pick<Facts, 'primaryContact' | 'confirmedAddress'>): boolean {
  return facts.primaryContact !== null && facts.confirmedAddress === facts.primaryContact.email;
}
