import type { en } from './en';
import { accounts } from './id/accounts';
import { addressCheck } from './id/address-check';
import { agreementStatus } from './id/agreement-status';
import { agreementVersions } from './id/agreement-versions';
import { agreements } from './id/agreements';
import { alike, alikeReview } from './id/alike';
import { authorizedProviders } from './id/authorized-providers';
import { calendar } from './id/calendar';
import { caseDocuments } from './id/case-documents';
import { caseFixes } from './id/case-fixes';
import { companyChange } from './id/company-change';
import { companyDirectory } from './id/company-directory';
import { confirmLink } from './id/confirm-link';
import { conversation } from './id/conversation';
import { customerInvitations } from './id/customer-invitations';
import { customerLists } from './id/customer-lists';
import { customers } from './id/customers';
import { delegation } from './id/delegation';
import { bulk } from './id/desk-bulk';
import { deskLists } from './id/desk-lists';
import { diagnosis } from './id/diagnosis';
import { documents } from './id/documents';
import { domainProof } from './id/domain-proof';
import { enrollment } from './id/enrollment';
import { enrollmentChoices } from './id/enrollment-choices';
import { enrollmentNews } from './id/enrollment-news';
import { enrollmentRecord, knownAlready } from './id/enrollment-record';
import { enrollmentSent } from './id/enrollment-sent';
import { enrollmentStatus } from './id/enrollment-status';
import { escalation } from './id/escalation';
import { evidence } from './id/evidence';
import { exit } from './id/exit';
import { fieldAdvice, fields, fieldsUntold } from './id/fields';
import { invitationLists } from './id/invitation-lists';
import { invitations } from './id/invitations';
import { invited } from './id/invited';
import { invitedCustomer } from './id/invited-customer';
import { invitedOver } from './id/invited-over';
import { joinRequest } from './id/join-request';
import { labels } from './id/labels';
import { lacks } from './id/lacks';
import { landing } from './id/landing';
import { letterCode, letterHeld } from './id/letter-code';
import { listColumns } from './id/list-columns';
import { mailDomain } from './id/mail-domain';
import { marks } from './id/marks';
import { membership } from './id/membership';
import { nav } from './id/nav';
import { notices } from './id/notices';
import { numbers } from './id/numbers';
import { offers } from './id/offers';
import { orders } from './id/orders';
import { overview } from './id/overview';
import { partnerId } from './id/partner-id';
import { partnership } from './id/partnership';
import { partnershipEnd } from './id/partnership-end';
import { partnerships } from './id/partnerships';
import { passkeys } from './id/passkeys';
import { people } from './id/people';
import { places } from './id/places';
import { portalHealth } from './id/portal-health';
import { profile } from './id/profile';
import { documentKinds, documentKindsIn, proofs } from './id/proofs';
import { providers } from './id/providers';
import { putRight } from './id/put-right';
import { queue } from './id/queue';
import { reasonPages } from './id/reason-pages';
import { cures, reasons } from './id/reasons';
import { regions } from './id/regions';
import { reports } from './id/reports';
import { documentsThatHelp, reviewFields, reviewReasons } from './id/review-reasons';
import { roles, staffRoles } from './id/roles';
import { secondStep } from './id/second-step';
import { settings } from './id/settings';
import { shell } from './id/shell';
import {
  createAccount,
  deadLink,
  forgotPassword,
  join,
  proveAddress,
  reauthenticate,
  resetMembership,
  resetPassword,
  signIn,
} from './id/sign-in';
import { signedCopies } from './id/signed-copies';
import { staff } from './id/staff';
import { staffCase } from './id/staff-case';
import { territories } from './id/territories';
import { typing } from './id/typing';
import { verifying } from './id/verify';
import { wayBack } from './id/way-back';
import { welcome } from './id/welcome';

/** Typed by the English words: one that is missing here does not compile. */
export const id: typeof en = {
  accounts,
  addressCheck,
  agreementVersions,
  agreementStatus,
  agreements,
  alike,
  alikeReview,
  authorizedProviders,
  bulk,
  calendar,
  caseDocuments,
  caseFixes,
  companyChange,
  companyDirectory,
  confirmLink,
  conversation,
  customerInvitations,
  customerLists,
  customers,
  delegation,
  deskLists,
  diagnosis,
  documentKinds,
  documentKindsIn,
  documentsThatHelp,
  documents,
  domainProof,
  enrollment,
  enrollmentChoices,
  enrollmentNews,
  enrollmentRecord,
  enrollmentSent,
  knownAlready,
  enrollmentStatus,
  escalation,
  evidence,
  fields,
  fieldAdvice,
  fieldsUntold,
  invitations,
  invited,
  invitedOver,
  invitationLists,
  invitedCustomer,
  labels,
  lacks,
  letterCode,
  letterHeld,
  landing,
  listColumns,
  mailDomain,
  marks,
  membership,
  nav,
  notices,
  numbers,
  offers,
  orders,
  overview,
  partnerId,
  partnership,
  partnershipEnd,
  partnerships,
  passkeys,
  places,
  profile,
  proofs,
  providers,
  putRight,
  queue,
  reasons,
  cures,
  reasonPages,
  reports,
  regions,
  reviewReasons,
  reviewFields,
  roles,
  staffRoles,
  secondStep,
  settings,
  portalHealth,
  signedCopies,
  verifying,
  shell,
  createAccount,
  deadLink,
  forgotPassword,
  proveAddress,
  resetMembership,
  join,
  joinRequest,
  people,
  exit,
  reauthenticate,
  resetPassword,
  signIn,
  staff,
  staffCase,
  territories,
  typing,
  wayBack,
  welcome,
};
