import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { type LetterName, type Letters, type linkOf, type Party, reminderSteps } from './letters';

/** Whatever a letter may be told: what none of them knows is missing. */
type Known = Partial<{ [Field in keyof Every]: unknown }> & { stood?: EnrollmentStatus | undefined };
type Every = UnionOf<Letters[keyof Letters]>;
type UnionOf<Content> = (Content extends object ? (content: Content) => void : never) extends (each: infer All) => void
  ? All
  : never;

/**
 * Which of its ways each sentence of a letter is said in: the words keep one for each, and choose none themselves. `told` is what the letter
 * is told.
 */
export function waysOf(told: Known, party: Party) {
  const { reseller = told.provider, sender = reseller } = told;
  return {
    /** Whose letter it is, where a company's contact may read it. */
    reader: party === 'contact' ? 'contact' : 'admin',
    /** Whose letter it is: of a pair, of the two who look after a subscription, of three. */
    ofPair: party === 'provider' ? 'provider' : 'reseller',
    ofTwo: party === 'customer' ? 'customer' : 'partner',
    ofThree: party === 'customer' || party === 'provider' ? party : 'reseller',
    asker: told.asker === 'reviewer' ? 'reviewer' : 'company',
    asked: told.closesAt ? 'again' : 'first',
    by: told.by ? 'colleague' : 'self',
    left: Number(told.left) <= 3 ? 'few' : 'enough',
    roles: Array.isArray(told.roles) && told.roles.length > 0 ? 'some' : 'none',
    sentBy: told.sentBy ? 'person' : 'company',
    sentAt: told.sentAt ? 'dated' : 'undated',
    inviting: told.reseller ? 'pair' : 'one',
    reason: told.message ? 'given' : 'none',
    others: told.others ? 'some' : 'none',
    also: told.also ? 'some' : 'none',
    ends: told.endsAt ? 'day' : 'endless',
    ended: told.endedBefore ? 'day' : 'endless',
    lasts: told.span === 'unchanged' ? 'asBefore' : 'anew',
    scope: told.scope === told.scopeWas ? 'asBefore' : 'anew',
    partnership: told.ended ? 'ended' : 'stays',
    stood: closedFrom(told.stood),
    step: reminderSteps.find((step) => step === told.step) ?? 'enrolled',
    /** Who invites, by name. Letters of before named the provider alone. */
    reseller: String(reseller),
    sender: String(sender),
  } as const;
}

export type Ways = ReturnType<typeof waysOf>;

/** How many days a company has to act, its contact hours to take an answer back, and attempts there are. */
export type Limits = { daysToAct: number; hoursToUndo: number; maxAttempts: number };

/** What the paper knows beside that, never under one name with it. `linkEnds`: when the link in the letter stops working. */
export type Paper<Name extends LetterName> = { ways: Ways; limits: Limits } & (Name extends keyof typeof linkOf
  ? { linkEnds: string }
  : unknown);

/** Why the clock closed an enrollment, by where it stood. Any other is one that was refused. */
export function closedFrom(stood: EnrollmentStatus | undefined) {
  return stood === 'draft' || stood === 'email_pending' || stood === 'needs_action' ? stood : 'rejected';
}
