import type { DocumentProves, DocumentScan, DocumentStatus, EnrollmentStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import { takesDocuments } from '@/lib/enrollment/tasks';
import type { Need as NeedOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one document, read in the transaction that moves it. */
export type Facts = {
  id: string;
  enrollmentId: string;
  organizationId: string;
  status: DocumentStatus;
  version: number;
  proves: DocumentProves;
  kind: string;
  scan: DocumentScan;
  /** Where the enrollment stands that it was sent for. */
  enrollment: EnrollmentStatus;
  /** Until when its file is kept; null while nothing is decided. */
  keptUntil: Date | null;
};

type Need = NeedOf<Facts>;

/** While a reviewer reads. */
const read: readonly EnrollmentStatus[] = ['in_review', 'needs_action'];

/** A Global admin of the company, or whoever holds the link by which documents were asked for. */
export const sendsThere: NeedOf<Pick<Facts, 'organizationId' | 'enrollmentId'>> = (facts, actor) => {
  if (actor.as === 'bearer') return actor.subjectId === facts.enrollmentId ? [] : [{ code: 'not_yours' }];
  if (actor.as !== 'member' || actor.organizationId !== facts.organizationId) return [{ code: 'not_yours' }];
  return globalAdmin(null, actor);
};

export const beforeDecision: NeedOf<Pick<Facts, 'enrollment'>> = ({ enrollment }) =>
  takesDocuments.includes(enrollment) ? [] : [{ code: 'documents_closed', cure: 'enrollment' }];

export const underReview: Need = ({ enrollment }) =>
  read.includes(enrollment) ? [] : [{ code: 'not_in_this_state', cure: 'reload', with: { status: enrollment } }];

export const keptLongEnough: Need = ({ keptUntil }) =>
  keptUntil && keptUntil <= now() ? [] : [{ code: 'not_in_this_state' }];
