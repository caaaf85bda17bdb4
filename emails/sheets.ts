import { accountCreated } from './account-created';
import { accountExists } from './account-exists';
import { locationAdded, partnerAccountConnected, proveAddress, resetPartnerAccount } from './account-letters';
import { agreementSigned } from './agreement-signed';
import { confirmEmail } from './confirm-email';
import {
  customerAccessGranted,
  customerAccessRemoved,
  customerAllowed,
  customerBegun,
  customerInvitation,
  customerNotAllowed,
  customerRelationshipEnded,
  customerUnderReview,
  orderPlaced,
  subscriptionChanged,
} from './customer-letters';
import { emailDenialUndone } from './email-denial-undone';
import { emailDenied } from './email-denied';
import { enrollmentApproved } from './enrollment-approved';
import { enrollmentClosed } from './enrollment-closed';
import { enrollmentReinstated } from './enrollment-reinstated';
import { enrollmentRejected } from './enrollment-rejected';
import { enrollmentRestored } from './enrollment-restored';
import { enrollmentResubmitted } from './enrollment-resubmitted';
import { enrollmentSubmitted } from './enrollment-submitted';
import { enrollmentSuspended } from './enrollment-suspended';
import { enrollmentWithdrawn } from './enrollment-withdrawn';
import {
  invitationAccepted,
  invitationDeclined,
  invitationExpired,
  invitationParked,
  invitationReady,
  invitationReminder,
  invitationRevoked,
  newLinkAsked,
  pleaseAuthorize,
  providerInvitation,
} from './invitation-letters';
import { joinOrganization } from './join-organization';
import {
  adminAccessChanged,
  adminAccessDeclined,
  adminAccessEndsSoon,
  adminAccessExpired,
  adminAccessGranted,
  adminAccessRemoved,
  adminAccessRequested,
  partnershipBegun,
  partnershipEnded,
  partnershipNotice,
  partnershipNoticeTakenBack,
  resellerPartnerIdChanged,
} from './pair-letters';
import { partnerIdChanged } from './partner-id-changed';
import { passwordChanged } from './password-changed';
import { pleaseFix } from './please-fix';
import { pleaseSign } from './please-sign';
import { providerAgreementSigned } from './provider-agreement-signed';
import { providerAuthorized } from './provider-authorized';
import { providerPleaseSign } from './provider-please-sign';
import { providerRestored } from './provider-restored';
import { providerSuspended } from './provider-suspended';
import { resetPassword } from './reset-password';
import { reviewStarted } from './review-started';
import { rolesChanged } from './roles-changed';
import { recoveryCodesMade, recoveryCodeUsed, secondStepOff, secondStepOn } from './second-step-letters';
import type { Sheets } from './sheet';
import { caseTakenOver, enrolledDirect, enrollmentWaits } from './waiting-letters';

/** Every letter the portal sends. */
export const sheets: Sheets = {
  'confirm-email': confirmEmail,
  'enrollment-waits': enrollmentWaits,
  'enrolled-direct': enrolledDirect,
  'case-taken-over': caseTakenOver,
  'enrollment-submitted': enrollmentSubmitted,
  'review-started': reviewStarted,
  'email-denied': emailDenied,
  'email-denial-undone': emailDenialUndone,
  'please-fix': pleaseFix,
  'enrollment-resubmitted': enrollmentResubmitted,
  'enrollment-approved': enrollmentApproved,
  'enrollment-rejected': enrollmentRejected,
  'enrollment-reinstated': enrollmentReinstated,
  'enrollment-withdrawn': enrollmentWithdrawn,
  'enrollment-closed': enrollmentClosed,
  'enrollment-suspended': enrollmentSuspended,
  'enrollment-restored': enrollmentRestored,
  'partner-id-changed': partnerIdChanged,
  'agreement-signed': agreementSigned,
  'prove-address': proveAddress,
  'account-created': accountCreated,
  'account-exists': accountExists,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'reset-partner-account': resetPartnerAccount,
  'partner-account-connected': partnerAccountConnected,
  'location-added': locationAdded,
  'second-step-on': secondStepOn,
  'second-step-off': secondStepOff,
  'recovery-code-used': recoveryCodeUsed,
  'recovery-codes-made': recoveryCodesMade,
  'join-organization': joinOrganization,
  'roles-changed': rolesChanged,
  'please-sign': pleaseSign,
  'provider-authorized': providerAuthorized,
  'provider-suspended': providerSuspended,
  'provider-restored': providerRestored,
  'provider-please-sign': providerPleaseSign,
  'provider-agreement-signed': providerAgreementSigned,
  'provider-invitation': providerInvitation,
  'invitation-reminder': invitationReminder,
  'invitation-revoked': invitationRevoked,
  'invitation-parked': invitationParked,
  'invitation-ready': invitationReady,
  'invitation-accepted': invitationAccepted,
  'invitation-declined': invitationDeclined,
  'invitation-expired': invitationExpired,
  'new-link-asked': newLinkAsked,
  'please-authorize': pleaseAuthorize,
  'partnership-begun': partnershipBegun,
  'partnership-notice': partnershipNotice,
  'partnership-notice-taken-back': partnershipNoticeTakenBack,
  'partnership-ended': partnershipEnded,
  'reseller-partner-id-changed': resellerPartnerIdChanged,
  'admin-access-granted': adminAccessGranted,
  'admin-access-changed': adminAccessChanged,
  'admin-access-requested': adminAccessRequested,
  'admin-access-declined': adminAccessDeclined,
  'admin-access-removed': adminAccessRemoved,
  'admin-access-ends-soon': adminAccessEndsSoon,
  'admin-access-expired': adminAccessExpired,
  'customer-invitation': customerInvitation,
  'customer-begun': customerBegun,
  'customer-allowed': customerAllowed,
  'customer-not-allowed': customerNotAllowed,
  'customer-under-review': customerUnderReview,
  'customer-access-granted': customerAccessGranted,
  'customer-access-removed': customerAccessRemoved,
  'customer-relationship-ended': customerRelationshipEnded,
  'order-placed': orderPlaced,
  'subscription-changed': subscriptionChanged,
};
