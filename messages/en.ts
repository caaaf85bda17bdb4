import { accounts } from './en/accounts';
import { addressCheck } from './en/address-check';
import { agreementStatus } from './en/agreement-status';
import { agreementVersions } from './en/agreement-versions';
import { agreements } from './en/agreements';
import { alike, alikeReview } from './en/alike';
import { authorizedProviders } from './en/authorized-providers';
import { calendar } from './en/calendar';
import { caseDocuments } from './en/case-documents';
import { caseFixes } from './en/case-fixes';
import { companyChange } from './en/company-change';
import { companyDirectory } from './en/company-directory';
import { confirmLink } from './en/confirm-link';
import { conversation } from './en/conversation';
import { customerInvitations } from './en/customer-invitations';
import { customerLists } from './en/customer-lists';
import { customers } from './en/customers';
import { delegation } from './en/delegation';
import { bulk } from './en/desk-bulk';
import { deskLists } from './en/desk-lists';
import { diagnosis } from './en/diagnosis';
import { documents } from './en/documents';
import { domainProof } from './en/domain-proof';
import { enrollment } from './en/enrollment';
import { enrollmentChoices } from './en/enrollment-choices';
import { enrollmentNews } from './en/enrollment-news';
import { enrollmentRecord, knownAlready } from './en/enrollment-record';
import { enrollmentSent } from './en/enrollment-sent';
import { enrollmentStatus } from './en/enrollment-status';
import { escalation } from './en/escalation';
import { evidence } from './en/evidence';
import { exit } from './en/exit';
import { fieldAdvice, fields, fieldsUntold } from './en/fields';
import { invitationLists } from './en/invitation-lists';
import { invitations } from './en/invitations';
import { invited } from './en/invited';
import { invitedCustomer } from './en/invited-customer';
import { invitedOver } from './en/invited-over';
import { joinRequest } from './en/join-request';
import { labels } from './en/labels';
import { lacks } from './en/lacks';
import { landing } from './en/landing';
import { letterCode, letterHeld } from './en/letter-code';
import { listColumns } from './en/list-columns';
import { mailDomain } from './en/mail-domain';
import { marks } from './en/marks';
import { membership } from './en/membership';
import { nav } from './en/nav';
import { notices } from './en/notices';
import { numbers } from './en/numbers';
import { offers } from './en/offers';
import { orders } from './en/orders';
import { overview } from './en/overview';
import { partnerId } from './en/partner-id';
import { partnership } from './en/partnership';
import { partnershipEnd } from './en/partnership-end';
import { partnerships } from './en/partnerships';
import { passkeys } from './en/passkeys';
import { people } from './en/people';
import { places } from './en/places';
import { portalHealth } from './en/portal-health';
import { profile } from './en/profile';
import { documentKinds, documentKindsIn, proofs } from './en/proofs';
import { providers } from './en/providers';
import { putRight } from './en/put-right';
import { queue } from './en/queue';
import { reasonPages } from './en/reason-pages';
import { cures, reasons } from './en/reasons';
import { regions } from './en/regions';
import { reports } from './en/reports';
import { documentsThatHelp, reviewFields, reviewReasons } from './en/review-reasons';
import { roles, staffRoles } from './en/roles';
import { secondStep } from './en/second-step';
import { settings } from './en/settings';
import { shell } from './en/shell';
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
} from './en/sign-in';
import { signedCopies } from './en/signed-copies';
import { staff } from './en/staff';
import { staffCase } from './en/staff-case';
import { territories } from './en/territories';
import { typing } from './en/typing';
import { verifying } from './en/verify';
import { wayBack } from './en/way-back';
import { welcome } from './en/welcome';

export const en = {
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
