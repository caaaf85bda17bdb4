import type { CheckKind, CheckStatus, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';

type Step = { by: readonly Actor['as'][]; from: readonly CheckStatus[]; to: CheckStatus };

/** The life of one check. Read a row aloud: who may do it, from where, to where. Source: domain fact 2.1. */
export const lifecycle = {
  start: { by: ['bearer', 'member'], from: ['not_started', 'needs_info', 'failed'], to: 'running' },
  pass: { by: ['bearer', 'reviewer'], from: ['running', 'needs_info'], to: 'passed' },
  ask: { by: ['reviewer'], from: ['running'], to: 'needs_info' },
  fail: { by: ['bearer', 'reviewer'], from: ['not_started', 'running', 'needs_info'], to: 'failed' },
  reopen: { by: ['bearer', 'reviewer', 'member'], from: ['passed', 'failed'], to: 'running' },
} as const satisfies Record<string, Step>;

export type CheckEvent = keyof typeof lifecycle;

/** In the order in which they are worked. The first is the contact's own; the rest are a reviewer's. */
export const checkKinds = [
  'email_ownership',
  'email_domain',
  'employment',
  'business',
] as const satisfies readonly CheckKind[];

export const reviewersChecks = ['email_domain', 'employment', 'business'] as const satisfies readonly CheckKind[];

/** While a case is in one of these, a reviewer may have it on the desk. */
export const workedOn: readonly EnrollmentStatus[] = ['in_review', 'needs_action'];

export function mayHappen(event: CheckEvent, actor: Actor, status: CheckStatus): boolean {
  const step: Step = lifecycle[event];
  return step.by.includes(actor.as) && step.from.includes(status);
}
