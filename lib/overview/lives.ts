import type {
  AddressChangeStatus,
  AdminAccessStatus,
  BulkStatus,
  CheckStatus,
  CompanyChangeStatus,
  CustomerStatus,
  DelegationStatus,
  DocumentStatus,
  DomainProofStatus,
  EditionStatus,
  EnrollmentStatus,
  EscalationStatus,
  ExitStatus,
  HandoverStatus,
  InvitationStatus,
  JoinRequestStatus,
  LocationTransferStatus,
  PartnershipStatus,
  ProviderStatus,
  RelationshipStatus,
  RoleRequestStatus,
  SignedCopyStatus,
  SubscriptionStatus,
  WayBackStatus,
} from '@/generated/prisma/enums';
import type { Audience } from './audiences';
import type { figures } from './figures';

/**
 * How an overview tells of something: as the next step, among what waits or what comes, as what changed, or by a number. A number is
 * named by its key.
 */
type Way<H extends Audience> = 'step' | 'waiting' | 'coming' | 'changed' | keyof (typeof figures)[H];

type Told = { [H in Audience]?: readonly Way<H>[] };

/**
 * What the overview says of every state of every noun that has a life, by the folder its lifecycle stands in. A state that is told to nobody
 * does not compile, and neither does a state that is missing here; a noun that is missing fails a test.
 */
export const lives = {
  enrollment: {
    draft: { reseller: ['step'], provider: ['resellers_lacking'] },
    email_pending: { reseller: ['step'], reviewer: ['cases_waiting'], lead: ['cases_waiting'] },
    in_review: {
      reseller: ['step'],
      reviewer: ['cases_unclaimed', 'cases_mine', 'cases_second'],
      lead: ['cases_open'],
    },
    needs_action: { reseller: ['step'], reviewer: ['cases_waiting', 'cases_mine'], lead: ['cases_waiting'] },
    qualified: { reseller: ['step'], provider: ['invitations_parked'] },
    active: { reseller: ['step', 'providers'], provider: ['resellers_ready'] },
    rejected: { reseller: ['step'] },
    closed: { reseller: ['step'] },
    withdrawn: { reseller: ['step'] },
    ended: { reseller: ['step'], provider: ['resellers_lacking'] },
    suspended: { reseller: ['step'], provider: ['resellers_lacking'] },
  } satisfies Record<EnrollmentStatus, Told>,
  verification: {
    not_started: { reviewer: ['cases_unclaimed'] },
    running: { reseller: ['step'], reviewer: ['cases_unclaimed', 'cases_mine'] },
    passed: { reseller: ['step'] },
    failed: { reseller: ['step'], reviewer: ['cases_mine'] },
    needs_info: { reseller: ['step'], reviewer: ['cases_waiting'] },
  } satisfies Record<CheckStatus, Told>,
  escalation: {
    open: { lead: ['cases_escalated'] },
    // By a message, and by whatever moved the case.
    answered: { reseller: ['waiting'] },
    overtaken: { reseller: ['changed'] },
  } satisfies Record<EscalationStatus, Told>,
  evidence: {
    checking: { reseller: ['changed'] },
    received: { reseller: ['changed'] },
    accepted: { reseller: ['changed'] },
    unusable: { reseller: ['changed'] },
    infected: { reseller: ['changed'] },
    replaced: { reseller: ['changed'] },
    deleted: { reseller: ['changed'] },
  } satisfies Record<DocumentStatus, Told>,
  'domain-proof': {
    asked: { reseller: ['step'] },
    held: { reseller: ['changed'] },
    gone: { reseller: ['changed'] },
  } satisfies Record<DomainProofStatus, Told>,
  'way-back': {
    asked: { operator: ['ways_back'] },
    proven: { operator: ['ways_back'], lead: ['ways_back'] },
    approved_once: { operator: ['ways_back'], lead: ['ways_back'] },
    waiting: { operator: ['ways_back'], lead: ['ways_back'] },
    ready: { operator: ['ways_back'], lead: ['ways_back'] },
    opened: { operator: ['ways_back'], lead: ['ways_back'] },
    stopped: { operator: ['ways_back'], lead: ['ways_back'] },
    declined: { operator: ['ways_back'], lead: ['ways_back'] },
    expired: { operator: ['ways_back'], lead: ['ways_back'] },
  } satisfies Record<WayBackStatus, Told>,
  'join-request': {
    asked: { reseller: ['waiting', 'coming'], provider: ['waiting'], customer: ['waiting'] },
    accepted: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    declined: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    withdrawn: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
  } satisfies Record<JoinRequestStatus, Told>,
  'address-change': {
    asked: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    changed: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    undone: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    withdrawn: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
  } satisfies Record<AddressChangeStatus, Told>,
  handover: {
    asked: { reseller: ['waiting'], provider: ['waiting'], customer: ['waiting'] },
    accepted: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    declined: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    withdrawn: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
  } satisfies Record<HandoverStatus, Told>,
  'role-request': {
    asked: { reseller: ['waiting'], provider: ['waiting'], customer: ['waiting'] },
    granted: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    declined: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    withdrawn: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
  } satisfies Record<RoleRequestStatus, Told>,
  exit: {
    noticed: { reseller: ['coming'] },
    taken_back: { reseller: ['changed'] },
    ended: { reseller: ['changed'] },
  } satisfies Record<ExitStatus, Told>,
  'signed-copy': {
    waiting: { operator: ['copies_unsealed'] },
    sealed: { reseller: ['changed'], provider: ['changed'], customer: ['changed'] },
    failed: { operator: ['copies_unsealed'] },
  } satisfies Record<SignedCopyStatus, Told>,
  edition: {
    draft: { operator: ['versions_drafted'] },
    published: { reseller: ['step'], provider: ['step'], operator: ['versions_announced'] },
    discarded: { operator: ['versions_drafted'] },
    withdrawn: { operator: ['versions_announced'] },
  } satisfies Record<EditionStatus, Told>,
  delegation: {
    asked: { reseller: ['changed'], provider: ['changed'] },
    taken: { reseller: ['changed'], provider: ['changed'] },
    used: { reseller: ['changed'], provider: ['changed'] },
    declined: { reseller: ['changed'], provider: ['changed'] },
    withdrawn: { reseller: ['changed'], provider: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'] },
  } satisfies Record<DelegationStatus, Told>,
  provider: {
    authorized: { provider: ['step'], operator: ['providers_authorized', 'providers_unsigned', 'providers_unsaid'] },
    suspended: { provider: ['step'], operator: ['providers_suspended'] },
  } satisfies Record<ProviderStatus, Told>,
  'admin-access': {
    none: { provider: ['resellers_ready'], reseller: ['providers'] },
    requested: { reseller: ['step', 'waiting'], provider: ['access_asked'] },
    granted: { reseller: ['providers_access', 'coming'], provider: ['access_granted', 'coming'] },
    removed: { reseller: ['changed'], provider: ['changed'] },
    expired: { reseller: ['changed'], provider: ['changed'] },
  } satisfies Record<AdminAccessStatus, Told>,
  partnership: {
    active: { reseller: ['providers'], provider: ['resellers_ready', 'resellers_lacking'] },
    ending: { reseller: ['providers_ending', 'coming'], provider: ['resellers_ending', 'coming'] },
    ended: { reseller: ['changed'], provider: ['changed'] },
  } satisfies Record<PartnershipStatus, Told>,
  'location-transfer': {
    requested: { reseller: ['waiting', 'changed'] },
    approved: { reseller: ['changed'] },
    declined: { reseller: ['changed'] },
    withdrawn: { reseller: ['changed'] },
    expired: { reseller: ['changed'] },
  } satisfies Record<LocationTransferStatus, Told>,
  'company-change': {
    draft: { reseller: ['waiting'] },
    contact_pending: { reseller: ['changed'] },
    in_review: { reseller: ['changed'], reviewer: ['changes_unclaimed', 'changes_mine'] },
    needs_action: { reseller: ['waiting'] },
    refusal_proposed: { reviewer: ['changes_second'] },
    approved: { reseller: ['changed'] },
    rejected: { reseller: ['waiting'] },
    withdrawn: { reseller: ['changed'] },
    closed: { reseller: ['changed'] },
  } satisfies Record<CompanyChangeStatus, Told>,
  invitation: {
    draft: { provider: ['step', 'invitations_drafts', 'waiting'], reseller: ['customer_drafts', 'waiting'] },
    sent: {
      provider: ['invitations_open'],
      reseller: ['step', 'waiting', 'customer_open'],
      customer: ['step', 'waiting'],
    },
    opened: { provider: ['invitations_open', 'changed'], reseller: ['step', 'waiting'], customer: ['step', 'waiting'] },
    parked: { provider: ['invitations_parked'], reseller: ['waiting'], customer: ['waiting'] },
    accepted: { provider: ['changed'], reseller: ['changed'] },
    declined: { provider: ['changed'], reseller: ['changed'] },
    expired: { provider: ['waiting', 'invitations_expired'], reseller: ['waiting', 'customer_expired'] },
    revoked: { provider: ['changed'], reseller: ['changed'] },
  } satisfies Record<InvitationStatus, Told>,
  customer: {
    under_review: {
      customer: ['step'],
      provider: ['customers_held'],
      reseller: ['customers_held'],
      reviewer: ['accounts_unclaimed', 'accounts_mine'],
    },
    allowed: { customer: ['partners'], provider: ['customers'], reseller: ['customers'] },
    not_allowed: {
      customer: ['step'],
      provider: ['customers_held'],
      reseller: ['customers_held'],
      reviewer: ['accounts_refused'],
    },
  } satisfies Record<CustomerStatus, Told>,
  'customer-relationship': {
    active: { customer: ['partners'], provider: ['customers'], reseller: ['customers'] },
    ended: { customer: ['changed', 'partners_access'], provider: ['changed'], reseller: ['changed'] },
  } satisfies Record<RelationshipStatus, Told>,
  order: {
    active: {
      customer: ['subscriptions', 'renewing'],
      provider: ['subscriptions', 'renewing'],
      reseller: ['subscriptions'],
    },
    suspended: { customer: ['suspended'], provider: ['suspended'], reseller: ['suspended'] },
    cancelled: { customer: ['changed'], provider: ['changed'], reseller: ['changed'] },
  } satisfies Record<SubscriptionStatus, Told>,
  bulk: {
    judging: { provider: ['changed'], reseller: ['changed'] },
    ready: { provider: ['changed'], reseller: ['changed'] },
    running: { provider: ['changed'], reseller: ['changed'] },
    paused: { provider: ['changed'], reseller: ['changed'] },
    cancelled: { provider: ['changed'], reseller: ['changed'] },
    done: { provider: ['changed'], reseller: ['changed'] },
  } satisfies Record<BulkStatus, Told>,
};
