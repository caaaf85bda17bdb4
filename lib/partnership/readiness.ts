import type { EnrollmentStatus, OrganizationKind } from '@/generated/prisma/enums';
import { type Accepted, unaccepted } from '@/lib/agreement-standing/accepted';
import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';

/** A company as a provider's partner to be. `enrollment` is its open one, else null. */
export type Company = {
  organizationId: string;
  name: string;
  kind: OrganizationKind;
  country: string;
  enrollment: EnrollmentStatus | null;
  partnerId: string | null;
  agreement: Accepted;
};

/** What a company must have before it can authorize a provider, in the order in which it is come by. */
export const readinessKeys = [
  'account',
  'region',
  'enrolled',
  'verified',
  'partner_id',
  'agreement',
  'standing',
] as const;

export type ReadinessKey = (typeof readinessKeys)[number];

/** One line of the checklist: met when it has no reason. */
export type Readiness = { key: ReadinessKey; reasons: Reason[] };

type Ask = (company: Company, provider: { country: string }, regions: Memberships) => Reason[];

/** The checklist: the same in the page, the list, the diagnosis and the refusal. Source: domain facts 4.2, 6.1 and 11.2. */
export function readinessOf(company: Company, provider: { country: string }, regions: Memberships): Readiness[] {
  return readinessKeys.map((key) => ({ key, reasons: questions[key](company, provider, regions) }));
}

/** What can be cured with time, so that an invitation may wait for it. */
export const curable: readonly ReadinessKey[] = ['enrolled', 'verified', 'partner_id', 'agreement', 'standing'];

const begun: readonly EnrollmentStatus[] = ['email_pending', 'in_review', 'needs_action', 'rejected'];
const verified: readonly EnrollmentStatus[] = ['qualified', 'active', 'suspended'];
// What an earlier enrollment accepted does not serve the next one.
const accepting: readonly EnrollmentStatus[] = ['active', 'suspended'];
const none: Accepted = { signed: false, before: false, needed: null };

const questions: Record<ReadinessKey, Ask> = {
  account: ({ kind }) => (kind === 'reseller' ? [] : [{ code: 'not_a_reseller' }]),
  region: ({ country }, provider, regions) => regionFit(provider.country, country, regions),
  enrolled: ({ enrollment }) =>
    enrollment && [...begun, ...verified].includes(enrollment) ? [] : [{ code: 'not_enrolled', cure: 'enrollment' }],
  verified: ({ enrollment }) =>
    enrollment && verified.includes(enrollment) ? [] : [{ code: 'not_verified', cure: 'enrollment' }],
  partner_id: ({ partnerId }) => (partnerId ? [] : [{ code: 'partner_id_missing', cure: 'partner_id' }]),
  agreement: ({ enrollment, agreement }) =>
    unaccepted(enrollment && accepting.includes(enrollment) ? agreement : none, {
      missing: { code: 'agreement_missing', cure: 'agreements' },
      newer: { code: 'agreement_new_version', cure: 'agreements' },
    }),
  standing: ({ enrollment }) => (enrollment === 'suspended' ? [{ code: 'reseller_suspended' }] : []),
};
