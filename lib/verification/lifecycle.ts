import type { CheckKind, CheckStatus, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Facts as Enrollment } from '@/lib/enrollment/needs';
import { lifeOf, type Need, type Step } from '@/lib/lifecycle';

/** What the lifecycle needs to know of one check. */
export type Facts = {
  id: string;
  enrollmentId: string;
  organizationId: string;
  kind: CheckKind;
  status: CheckStatus;
  version: number;
  decidedById?: string | null;
};

// What a colleague found failed one reviewer cannot wish away: they ask the colleague, or two override it. Other answers open it anew.
const ownFailure: Need<Facts> = ({ status, decidedById }, actor) =>
  status === 'failed' && actor.as === 'reviewer' && decidedById !== actor.userId ? [{ code: 'failed_by_another' }] : [];

/** The life of one check. Read a row aloud: who may do it, from where, to where. Source: domain fact 2.1. */
export const lifecycle = {
  start: { by: ['bearer', 'member'], from: ['not_started', 'needs_info', 'failed'], to: 'running', needs: [] },
  pass: { by: ['bearer', 'reviewer'], from: ['running', 'needs_info'], to: 'passed', needs: [] },
  ask: { by: ['reviewer'], from: ['running'], to: 'needs_info', needs: [] },
  fail: { by: ['bearer', 'reviewer'], from: ['not_started', 'running', 'needs_info'], to: 'failed', needs: [] },
  reopen: { by: ['bearer', 'reviewer', 'member'], from: ['passed', 'failed'], to: 'running', needs: [ownFailure] },
  /** What rests on another answer was looked at again with a change of a verified company. */
  renew: { by: ['reviewer'], from: ['not_started', 'passed', 'failed'], to: 'passed', needs: [] },
} as const satisfies Record<string, Step<CheckStatus, Facts>>;

export type CheckEvent = keyof typeof lifecycle;

export const life = lifeOf<CheckStatus, Facts, CheckEvent>(lifecycle);

/** In the order in which they are worked. The first is the contact's own; the rest are a reviewer's. */
export const checkKinds = [
  'email_ownership',
  'email_domain',
  'employment',
  'business',
] as const satisfies readonly CheckKind[];

export const reviewersChecks = ['email_domain', 'employment', 'business'] as const satisfies readonly CheckKind[];

/** What a reviewer does with one check at a time. */
export const verdicts = ['pass', 'fail', 'reopen'] as const satisfies readonly CheckEvent[];

/** While a case is in one of these, a reviewer may have it on the desk. */
export const workedOn: readonly EnrollmentStatus[] = ['in_review', 'needs_action'];

/** Where one check of an enrollment stands; one that nobody began is written with its first event. */
export function statusOf({ checks }: Pick<Enrollment, 'checks'>, kind: CheckKind): CheckStatus {
  return checks.find((check) => check.kind === kind)?.status ?? 'not_started';
}
