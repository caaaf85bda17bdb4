import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { lead } from '@/lib/conditions';
import { lifeOf } from '@/lib/lifecycle';
import { answering, both, concluding, type Step, signingUp } from './applying';
import { byTwo } from './by-two';
import { allChecksPassed, type Facts } from './needs';

/**
 * The life of an enrollment: a reviewer's rows, among them those of the applicant. Read a row aloud: who may do it, from where, to
 * where, on what conditions, who is told. Source: the seed's steps 5–7 and domain fact 11.1.
 */
export const lifecycle = {
  ...signingUp,
  ask: { by: ['reviewer'], from: ['in_review'], to: 'needs_action', needs: [], tell: both('please-fix') },
  ...answering,
  approve: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'qualified',
    needs: [allChecksPassed],
    tell: both('enrollment-approved'),
  },
  ...byTwo,
  ...concluding,
  suspend: { by: ['reviewer'], from: ['active'], to: 'suspended', needs: [lead], tell: both('enrollment-suspended') },
  end: { by: ['clock'], from: ['active', 'suspended'], to: 'ended', needs: [], tell: both('enrollment-ended') },
  restore: { by: ['reviewer'], from: ['suspended'], to: 'active', needs: [lead], tell: both('enrollment-restored') },
} as const satisfies Record<string, Step>;

export type EnrollmentEvent = keyof typeof lifecycle;

export const life = lifeOf<EnrollmentStatus, Facts, EnrollmentEvent>(lifecycle);

export const { events: enrollmentEvents, reasonsAgainst, eventsFor } = life;

/** Events by which the answers are sent in. */
export const sending: readonly EnrollmentEvent[] = ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'];

/** States in which the applicant may change the answers. */
export const editable: readonly EnrollmentStatus[] = ['draft', 'needs_action', 'rejected'];

/** States in which an organization may begin anew. */
export const over: readonly EnrollmentStatus[] = ['withdrawn', 'closed', 'ended'];
