import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { ReminderStep } from '@/lib/letter/letters';
import { type CustomerFacts, reasonsAgainstCustomer } from '@/lib/order/gates';
import type { Readiness, ReadinessKey } from '@/lib/partnership/readiness';

/**
 * The first step a reseller has not taken: a line of the checklist every page asks. `review`: its enrollment lies with those who review it.
 * `answer`: it lacks nothing but a Global admin's answer to the invitation.
 */
export type ResellerStep = ReadinessKey | 'review' | 'answer';

/** The same of a customer: the first of its own reasons at the gates of an order. */
const customerSteps = [
  'customer_agreement_missing',
  'customer_under_review',
  'customer_not_allowed',
  'customer_registration_missing',
  'customer_telephone_missing',
] as const;
export type CustomerStep = (typeof customerSteps)[number];

export type Step = ResellerStep | CustomerStep;

/** What a company's own Global admins can do something about. Of anything else nobody is reminded. */
const takenByThem: Record<Step, boolean> = {
  account: false,
  region: false,
  enrolled: true,
  verified: true,
  review: false,
  partner_id: true,
  agreement: true,
  standing: false,
  answer: true,
  customer_agreement_missing: false,
  customer_under_review: false,
  customer_not_allowed: true,
  customer_registration_missing: true,
  customer_telephone_missing: true,
};

export function canBeTaken(step: Step): step is ReminderStep {
  return takenByThem[step];
}

/** `enrollment`: where the company's open one stands. Null for a company that lacks nothing. */
export function resellerStep(lines: readonly Readiness[], enrollment: EnrollmentStatus | null): ResellerStep | null {
  const first = lines.find(({ reasons }) => reasons.length > 0)?.key ?? null;
  return first === 'verified' && enrollment === 'in_review' ? 'review' : first;
}

export function customerStep(facts: CustomerFacts): CustomerStep | null {
  const codes = reasonsAgainstCustomer(facts).map(({ code }) => code);
  return customerSteps.find((step) => codes.includes(step)) ?? null;
}
