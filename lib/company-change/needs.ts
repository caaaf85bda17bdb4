import type { CheckKind, CompanyChangeStatus, CompanyPart, EnrollmentStatus } from '@/generated/prisma/enums';
import { after, days, now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import type { Need as NeedOf } from '@/lib/lifecycle';
import { type Answers, differs } from './parts';

/** What the lifecycle needs to know of a change, read in the transaction that moves it. */
export type Facts = {
  id: string;
  enrollmentId: string;
  organizationId: string;
  /** As it is called in what is in force. */
  company: string;
  country: string;
  reference: string;
  enrollment: EnrollmentStatus;
  directPartner: boolean;
  part: CompanyPart;
  status: CompanyChangeStatus;
  version: number;
  movedAt: Date;
  answers: Answers;
  /** The same as it is in force; of what was decided, as it was then. */
  was: Answers;
  /** What is verified again because of it. */
  checks: readonly CheckKind[];
  /** The primary contact in force. */
  contact: string | null;
  /** Another address of the primary contact, which has to say that it is theirs. */
  asks: string | null;
  confirmedAddress: string | null;
  documents: number;
  proposedById: string | null;
};

type Need = NeedOf<Facts>;

/** How long a change waits for its company or its contact. */
export const daysToAct = 30;

/** The company's answers can be changed here once they were found right; before that they are changed in the enrollment itself. */
export const verifiedStates: readonly EnrollmentStatus[] = ['qualified', 'active', 'suspended'];

/** A Global admin of the company it is about. */
export const ownAdmin: Need = (facts, actor) =>
  actor.as === 'member' && actor.organizationId === facts.organizationId
    ? globalAdmin(facts, actor)
    : [{ code: 'not_yours' }];

/** A suspended company may, too: what is wrong may be what it was suspended for, and its customers must reach somebody. */
export const verified: Need = ({ enrollment }) =>
  verifiedStates.includes(enrollment) ? [] : [{ code: 'change_before_verified', cure: 'enrollment' }];

/** A direct partner was never asked for anything else. Source: the seed's note. */
export const partAsked: Need = ({ directPartner, part }) =>
  directPartner && part !== 'support_contact' ? [{ code: 'support_contact_only' }] : [];

export const somethingDiffers: Need = ({ answers, was }) =>
  differs(answers, was) ? [] : [{ code: 'change_of_nothing' }];

export const nothingRestsOnIt: Need = ({ checks }) =>
  checks.length === 0 ? [] : [{ code: 'moved_on', cure: 'reload' }];

export const contactAsked: Need = ({ asks }) => (asks ? [] : [{ code: 'moved_on', cure: 'reload' }]);

export const nobodyAsked: Need = ({ asks }) => (asks ? [{ code: 'contact_unconfirmed' }] : []);

/** Another name is believed when a paper says it. Source: domain fact 2.3. */
export const documentGiven: Need = ({ part, documents }) =>
  part === 'legal_name' && documents === 0 ? [{ code: 'change_document_missing', field: 'files' }] : [];

/** Whoever holds the letter's link, of the address that is to be the contact's. */
export const ownLetter: Need = ({ id, asks }, actor) =>
  actor.as === 'bearer' && actor.subjectId === id && actor.address === asks ? [] : [{ code: 'link_superseded' }];

/** To refuse takes two, really another one. Source: SPEC 4. */
export const anotherProposed: Need = ({ proposedById }, actor) =>
  proposedById && actor.as === 'reviewer' && proposedById !== actor.userId ? [] : [{ code: 'second_person_needed' }];

export const closesAt = ({ movedAt }: Pick<Facts, 'movedAt'>) => after(movedAt, days(daysToAct));

export const timeIsUp: Need = (facts) => (closesAt(facts) <= now() ? [] : [{ code: 'not_in_this_state' }]);

/** Nothing of a company that has left the program is looked at any more. */
export const notVerifiedNow: Need = ({ enrollment }) =>
  verifiedStates.includes(enrollment) ? [{ code: 'not_in_this_state' }] : [];
