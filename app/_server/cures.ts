import { isProofField, proofFields } from '@/lib/enrollment/proofs';
import type { Cure } from '@/lib/refusal';
import { isReviewField } from '@/lib/verification/review-reasons';

/** The page on which a reason can be put right. */
export const cureHrefs: Record<Cure, string> = {
  sign_in: '/sign-in',
  enrollment: '/enrollment',
  partner_id: '/enrollment/partner-id',
  company: '/enrollment/company',
  company_by_hand: '/enrollment/company',
  company_look_up: '/enrollment/company/look-up',
  primary_contact: '/enrollment/primary-contact',
  support_contact: '/enrollment/support-contact',
  check_answers: '/enrollment/check-answers',
  documents: '/enrollment/documents',
  conversation: '/enrollment/conversation',
  alike: '/enrollment/alike',
  agreements: '/agreements',
  authorization: '/settings/provider-profile',
  users: '/settings/users',
  add_location: '/enrollment/partner-id/add-location',
  case: '#checks',
  reload: '',
  reset_password: '/forgot-password',
  reset_membership: '/forgot-membership-password',
  create_account: '/create-work-account',
  second_step: '/settings/second-step',
  passkeys: '/settings/passkeys',
};

/** Where an applicant puts right what a reviewer named; null for the enrollment as a whole, which has no page of its own. */
export function putRightAt(field: string): string | null {
  if (!isReviewField(field) || field === 'case') return null;
  if (isProofField(field)) return `${cureHrefs.documents}#${proofFields[field]}`;
  return `${field === 'partner_id' ? cureHrefs.partner_id : formAt[field]}?from=check`;
}

const { company, primary_contact, support_contact } = cureHrefs;

const formAt = {
  ...{ company, primary_contact, support_contact },
  ...{ legal_name: company, registered_address: company, registration_id: company },
  operating_address: `${company}/operating-address`,
};
