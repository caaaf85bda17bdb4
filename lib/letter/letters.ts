import type { CompanyPart, DocumentProves, EnrollmentStatus, Role } from '@/generated/prisma/enums';
import type { Purpose } from '@/lib/link/link';

/** What every letter about an enrollment knows. `closesAt`: when nothing heard closes it. */
export type EnrollmentNews = {
  company: string;
  reference: string;
  /** What the reviewer wrote, or the ground given. */
  message?: string;
  /** The field and the reason of each thing to put right. */
  requests?: readonly {
    field: string;
    reason: string;
    message: string;
    /** The document it is about, by the name of its file. */
    file?: string;
    /** What the catalogue said of the reason then, by language, and which documents help; without it the portal's own. */
    said?: Readonly<Record<string, { label: string; wrong: string; cure: string; byDocument?: string }>>;
    documents?: readonly string[];
  }[];
  /** Where it stood before it was closed. */
  stood?: EnrollmentStatus;
};

/** What every letter about a provider's authorization knows. `message`: the operator's reason. */
export type ProviderNews = { company: string; message?: string };

/** A moment as a letter keeps it. Its reader sees it in their language, by the clock of their zone, which is named. */
export type Moment = { at: string };

export const momentOf = (at: Date): Moment => ({ at: at.toISOString() });

/** What every letter about a new version of an agreement knows. */
export type VersionNews = { company: string; title: string; version: string; from: Moment };

/** What every letter about a provider and a reseller knows. */
export type PairNews = { provider: string; reseller: string; partnershipId: string; message?: string };

/** `side`: whose doing the notice was. */
export type NoticeNews = PairNews & { side: 'provider' | 'reseller' };

export type AccessNews = PairNews & { scope: 'administrator' | 'helpdesk' };

/** How an access was before it was changed, and what became of its length; `endedBefore` null: it had no end. */
export type AccessChange = {
  span: 'extended' | 'shortened' | 'unchanged';
  scopeWas: 'administrator' | 'helpdesk';
  endedBefore: Moment | null;
};

/** What every letter about a delegation knows. `agreement`: which version, by its label. `message`: what the writer said. */
export type DelegationNews = { company: string; agreement: string; askedBy: string; person: string; message?: string };

/** What every letter about an invitation knows. `company`: as it calls itself, else as the provider named it. */
export type InvitationNews = {
  invitationId: string;
  provider: string;
  /** The reseller beside the provider, when a customer is invited. */
  reseller?: string;
  /** Which of the two sent it; left out in letters of before. */
  sender?: string;
  company: string;
  email: string;
  sentAt?: Moment;
  sentBy?: string;
  message?: string;
  /** How many other invitations the letter speaks of as well. */
  others?: number;
};

/** What every letter about a customer's account knows. `message`: the reviewer's reason. */
export type AccountNews = { company: string; message?: string };

/** What every letter about a customer and one of its partners knows. `by`: whose doing it is, by name. */
export type CustomerNews = {
  relationshipId: string;
  customerId: string;
  customer: string;
  partner: string;
  by: string;
  message?: string;
};

/** What the three parties are told when a customer has authorized a reseller and its provider. */
export type TrioNews = { customer: string; provider: string; reseller: string; partnershipId: string };

/** What the reseller and the customer are told of a subscription its provider changed. `message`: the provider's reason. */
export type SubscriptionNews = {
  subscriptionId: string;
  event: 'suspend' | 'resume' | 'cancel';
  offer: string;
  quantity: number;
  customer: string;
  provider: string;
  reseller: string;
  message?: string;
};

/** What every letter about the proof of a domain knows. `record`: where it stands in the DNS. */
export type DomainNews = EnrollmentNews & { domain: string; record: string; at: Moment };

/** What every letter about a membership account knows. `by`: whose doing it was. `organization`: for which work account. */
export type PartnerAccountNews = { account: string; by: string; organization: string };

/** What every letter about a request for a location knows. */
export type TransferNews = { transferId: string; partnerId: string; city: string; account: string };

/** `organization`: which company asks, `by` whom; `holder`: which one uses the location. */
type TransferAsked = TransferNews & { organization: string; by: string; holder: string; endsAt: Moment };

/** What every letter about a document knows. `kind`: as the catalogue names it; `file`: as its sender named it. */
export type DocumentNews = {
  company: string;
  reference: string;
  proves: DocumentProves;
  kind: string;
  /** Where the company is: some countries have names of their own for a kind. Not in letters written before it was asked for. */
  country?: string;
  file: string;
  message?: string;
};

/** What every letter about a change of a verified company knows. `by`: whose doing it is, by name. */
export type ChangeNews = Pick<EnrollmentNews, 'company' | 'reference' | 'requests'> & {
  changeId: string;
  part: CompanyPart;
};

/** What every letter about a conversation knows. `message`: what was written since the letter before, `by` whom. */
export type MessageNews = EnrollmentNews & { message: string };

/** What every letter knows about a company that asked for a way back in. */
export type WayBackNews = { company: string; reference: string };

/** The same, and who is to become Global admin there, by which address. */
export type NewAdminNews = WayBackNews & { person: string; email: string };

/** What a company is reminded of. */
export const reminderSteps = [
  'enrolled',
  'verified',
  'partner_id',
  'agreement',
  'answer',
  'customer_not_allowed',
  'customer_registration_missing',
  'customer_telephone_missing',
] as const;
export type ReminderStep = (typeof reminderSteps)[number];

type MaybeSaid = { message?: string };

/** What every letter about somebody's absence knows. `given`: how many cases went back to the queue. */
export type AwayNews = { until: Moment; given: number };

/** What every letter about a change of somebody's address knows. */
export type AddressNews = { was: string; email: string };

/** What every letter about the end of a participation knows. `message`: the company's reason. */
export type ExitNews = { company: string; endsAt: Moment; message: string };

/** What every letter about a handover knows. `message`: what the giver wrote, or the reason of a no. */
export type HandoverNews = {
  handoverId: string;
  organization: string;
  giver: string;
  receiver: string;
  answerBy: Moment;
  message?: string;
};

/** What every letter about a request for a role knows. `message`: what the asker wants to do, or the reason of a no. */
export type RoleNews = {
  requestId: string;
  organization: string;
  asker: string;
  email: string;
  role: Role;
  answerBy: Moment;
  message?: string;
};

/** Every letter the portal sends, with what it must be told. A letter without words does not compile. */
export type Letters = {
  'confirm-email': EnrollmentNews & { signedUpBy: string; closesAt?: Moment };
  'enrollment-waits': EnrollmentNews & {
    waitsFor: 'answers' | 'contact' | 'another';
    contact: string;
    closesAt: Moment;
  };
  'enrolled-direct': EnrollmentNews;
  /** `reference`: of the enrollment; a customer's account has none. */
  'case-taken-over': {
    company: string;
    by: string;
    place: 'cases' | 'customer-accounts' | 'company-changes';
    id: string;
    reference: string;
  };
  'enrollment-submitted': EnrollmentNews & { contact: string };
  'review-started': EnrollmentNews;
  'email-denied': EnrollmentNews & { contact: string };
  'email-denial-undone': EnrollmentNews;
  'please-fix': EnrollmentNews;
  'please-send-documents': EnrollmentNews;
  'answer-due': EnrollmentNews & { closesAt: Moment };
  'enrollment-extended': EnrollmentNews & { closesAt: Moment };
  'message-from-reviewer': MessageNews;
  'message-to-contact': MessageNews;
  'message-from-company': MessageNews & { by: string; id: string };
  'case-freed': EnrollmentNews & { id: string };
  'notice-address-added': { organization: string; by: string; address: string };
  /** `listed`: the first of them, each with its reference. */
  'cases-assigned': { by: string; count: number; listed: readonly string[] };
  'note-names-you': MessageNews & { by: string; id: string };
  /**
   * To a reseller or customer, by the provider or reseller that waits for it. `invitationId`: where its answer is all that is missing; `also`:
   * other companies of its reader that the partner waits for.
   */
  'partner-reminds-you': {
    partner: string;
    company: string;
    step: ReminderStep;
    invitationId?: string;
    also?: string[];
  };
  /** To a colleague at a reseller or provider. `list` and `id`: where its page is. */
  'company-note-names-you': {
    company: string;
    by: string;
    list: 'indirect-resellers' | 'indirect-providers' | 'customers';
    id: string;
    message: string;
  };
  'case-escalated': MaybeSaid & {
    company: string;
    reference: string;
    id: string;
    asker: 'company' | 'reviewer';
    by: string;
    answerBy: Moment;
  };
  'cases-given-back': AwayNews;
  'reviewer-away': AwayNews & { reviewer: string };
  'document-received': DocumentNews & { sha256: string; arrivedAt: Moment };
  'document-infected': DocumentNews;
  'document-unusable': DocumentNews & {
    reason: string;
    said?: NonNullable<EnrollmentNews['requests']>[number]['said'];
  };
  'enrollment-resubmitted': EnrollmentNews;
  'enrollment-approved': EnrollmentNews;
  'enrollment-rejected': EnrollmentNews;
  'enrollment-reinstated': EnrollmentNews;
  'enrollment-withdrawn': EnrollmentNews;
  'enrollment-closed': EnrollmentNews;
  'enrollment-suspended': EnrollmentNews;
  'enrollment-restored': EnrollmentNews;
  'enrollment-status': EnrollmentNews;
  'domain-proven': DomainNews;
  'domain-proof-gone': DomainNews;
  'agreement-signed': EnrollmentNews;
  'partner-id-changed': EnrollmentNews & { signedUpBy: string; was: string; partnerId: string };
  'prove-address': { organization: string };
  'account-created': { organization: string };
  'account-exists': Record<string, never>;
  'reset-password': Record<string, never>;
  'password-changed': Record<string, never>;
  'reset-partner-account': { account: string };
  'prove-partner-account': { account: string };
  /** `by`: who entered the address. */
  'prove-notice-address': { organization: string; by: string };
  /** `listed`: the first of them, each as its own letter says it; `more`: how many stand on the page alone. */
  'notices-digest': { count: number; listed: readonly string[]; more: number };
  'partner-account-connected': PartnerAccountNews;
  'location-added': PartnerAccountNews & { city: string; partnerId: string };
  'location-closed': PartnerAccountNews & { city: string; partnerId: string };
  'answer-transfer': TransferAsked;
  'transfer-requested': TransferAsked;
  'transfer-approved': TransferNews;
  'transfer-declined': TransferNews & { message?: string };
  'transfer-expired': TransferNews;
  'transfer-withdrawn': TransferNews & { organization: string };
  'location-given': TransferNews & { organization: string };
  'move-partner-account': PartnerAccountNews;
  'partner-account-moved': { account: string; organization: string };
  'second-step-on': Record<string, never>;
  'second-step-off': { by?: string };
  'recovery-code-used': { left: number };
  'recovery-codes-made': Record<string, never>;
  /** `passkey`: by its name. */
  'passkey-added': { passkey: string };
  'passkey-removed': { passkey: string };
  'passkey-refused': { passkey: string };
  'way-back-asked': WayBackNews & { domain: string };
  'way-back-proven': NewAdminNews & { id: string };
  'way-back-approved': WayBackNews & { endsAt: Moment };
  'way-back-waits': NewAdminNews & { endsAt: Moment };
  'way-back-ready': WayBackNews;
  'way-back-opened': NewAdminNews;
  'way-back-stopped': WayBackNews;
  'way-back-declined': WayBackNews & MaybeSaid;
  'way-back-expired': WayBackNews;
  'join-organization': { organization: string; invitedBy: string };
  'join-request-asked': { organization: string; asker: string; email: string; answerBy: Moment; message?: string };
  'join-request-accepted': { organization: string; account: string };
  'join-request-declined': { organization: string; message?: string };
  'join-request-expired': { organization: string };
  'roles-changed': { organization: string; changedBy: string; roles: readonly string[] };
  'prove-new-address': AddressNews;
  'address-wanted': Record<string, never>;
  'address-changed': AddressNews & { until: Moment };
  'address-in-use': AddressNews & { until: Moment };
  'address-change-undone': AddressNews;
  'enrollment-ended': EnrollmentNews;
  'exit-noticed': ExitNews;
  'exit-taken-back': Pick<ExitNews, 'company'>;
  'partner-leaves': ExitNews;
  'partner-stays': Pick<ExitNews, 'company'>;
  'user-removed': { organization: string; removedBy: string };
  'user-left': { organization: string; person: string; email: string };
  'handover-asked': Omit<HandoverNews, 'receiver'>;
  'handover-accepted': Pick<HandoverNews, 'organization' | 'giver' | 'receiver'>;
  'handover-declined': Omit<HandoverNews, 'giver' | 'answerBy'>;
  'handover-withdrawn': Pick<HandoverNews, 'organization' | 'giver' | 'receiver'>;
  'handover-expired': Pick<HandoverNews, 'handoverId' | 'organization' | 'receiver'>;
  'role-requested': RoleNews;
  'role-granted': Pick<RoleNews, 'organization' | 'role'>;
  'role-declined': Pick<RoleNews, 'requestId' | 'organization' | 'role' | 'message'>;
  'role-request-expired': Pick<RoleNews, 'requestId' | 'organization' | 'role'>;
  'please-sign': { company: string; reference: string; askedBy: string };
  /** `signatureId`: whose copy it is. */
  'signed-copy-ready': { company: string; agreement: string; version: string; signatureId: string };
  /** To operators. `left`: whole days until it ends, 0 once it has. */
  'seal-certificate-ends': { subject: string; endsAt: Moment; left: number };
  'provider-asks-to-sign': { company: string; provider: string; agreement: string };
  'agreement-declined': { company: string; agreement: string; by: string; message: string };
  'sign-for-us': DelegationNews;
  'delegation-taken': DelegationNews;
  'delegation-declined': DelegationNews;
  'delegation-withdrawn': DelegationNews;
  'delegation-overtaken': DelegationNews;
  'delegation-void': DelegationNews;
  'delegation-expired': DelegationNews;
  'provider-authorized': ProviderNews;
  'provider-suspended': ProviderNews;
  'provider-restored': ProviderNews;
  'provider-please-sign': ProviderNews & { askedBy: string };
  'provider-agreement-signed': ProviderNews & { signedBy: string };
  /** `message`: what changes, in the operator's words. */
  'agreement-version-announced': VersionNews & MaybeSaid;
  'agreement-version-waits': VersionNews & MaybeSaid;
  'agreement-version-withdrawn': VersionNews;
  'agreement-version-accepted': VersionNews & { signedBy: string };
  'please-accept-version': VersionNews & { askedBy: string };
  'provider-invitation': InvitationNews;
  'invitation-reminder': InvitationNews;
  'invitation-revoked': InvitationNews;
  'invitation-parked': InvitationNews;
  'invitation-ready': InvitationNews;
  'invitation-accepted': InvitationNews;
  'invitation-declined': InvitationNews;
  'invitation-expired': InvitationNews;
  'new-link-asked': InvitationNews;
  'please-authorize': InvitationNews & { askedBy: string };
  'partnership-begun': PairNews;
  'partnership-notice': NoticeNews & { endsAt: Moment };
  'partnership-notice-taken-back': NoticeNews;
  'partnership-ended': NoticeNews;
  'reseller-partner-id-changed': PairNews & { was: string; partnerId: string };
  'admin-access-granted': AccessNews & { endsAt: Moment | null };
  'admin-access-changed': AccessNews & AccessChange & { endsAt: Moment | null };
  'admin-access-requested': AccessNews;
  'admin-access-declined': AccessNews;
  /** `ended`: whether the partnership is over, too. */
  'admin-access-removed': AccessNews & { ended: boolean };
  'admin-access-ends-soon': AccessNews & { endsAt: Moment };
  'admin-access-expired': AccessNews;
  'customer-invitation': InvitationNews;
  'customer-begun': TrioNews;
  'customer-allowed': AccountNews;
  'customer-not-allowed': AccountNews;
  'customer-under-review': AccountNews;
  'customer-access-granted': CustomerNews;
  'customer-access-removed': CustomerNews;
  'customer-relationship-ended': CustomerNews;
  'confirm-change': ChangeNews & { by: string };
  'contact-change-asked': ChangeNews & { by: string };
  'change-sent': ChangeNews;
  'change-please-fix': ChangeNews;
  'change-approved': ChangeNews;
  'change-rejected': ChangeNews;
  'change-denied': ChangeNews;
  'change-withdrawn': ChangeNews & { by: string };
  'change-closed': ChangeNews;
  'contact-change-over': ChangeNews;
  'order-placed': { order: string; customer: string; provider: string; reseller: string };
  'subscription-changed': SubscriptionNews;
};

export type LetterName = keyof Letters;

/** The letters for which it is enough to know this. */
export type LetterTelling<News> = { [Name in LetterName]: News extends Letters[Name] ? Name : never }[LetterName];

/** Letters that carry a single-use link, and what for. */
export const linkOf = {
  'prove-address': 'prove_address',
  'confirm-email': 'confirm_email',
  'please-send-documents': 'send_documents',
  'confirm-change': 'confirm_change',
  'message-to-contact': 'write_message',
  'prove-new-address': 'prove_new_address',
  'address-changed': 'take_address_back',
  'reset-password': 'reset_password',
  'reset-partner-account': 'reset_partner_account',
  'prove-partner-account': 'prove_partner_account',
  'prove-notice-address': 'prove_notice_address',
  'answer-transfer': 'answer_transfer',
  'move-partner-account': 'move_partner_account',
  'join-organization': 'join',
  'join-request-asked': 'answer_join_request',
  'sign-for-us': 'sign_for_company',
  'provider-invitation': 'authorize_provider',
  'invitation-reminder': 'authorize_provider',
  'customer-invitation': 'authorize_partners',
  'enrollment-status': 'read_status',
  'way-back-asked': 'prove_way_back',
  'way-back-ready': 'take_way_back',
  'way-back-waits': 'stop_way_back',
} as const satisfies Partial<Record<LetterName, Purpose>>;

/**
 * Whom a letter is written to: a company's primary contact, one of its Global admins, a person about their own account, an address
 * that was invited, or somebody of
 * a provider, a reseller or a customer about the others.
 */
export type Party = 'contact' | 'admin' | 'user' | 'invitee' | 'provider' | 'reseller' | 'customer';

/** What a letter of this name must be told; one of several names, what each of them must. */
export type Content<Name extends LetterName> = (
  Name extends LetterName
    ? (content: Letters[Name]) => void
    : never
) extends (content: infer Every) => void
  ? Every
  : never;

/** What the words of a letter are told: moments are said, and what was typed is set apart. */
export type Told<Name extends LetterName> = Said<Letters[Name]>;
export type Said<Content> = { [Field in keyof Content]: SaidField<Content[Field]> };
type SaidField<Field> = Field extends Moment ? string : Field;

/** The words of one letter: paragraphs, what is listed, paragraphs after the list, and its one button. */
export type LetterWords = {
  subject: string;
  paragraphs: string[];
  points?: string[];
  after?: string[];
  /** Before what somebody wrote in their own words, when it is not a reviewer. */
  quoted?: string;
  /** How to say no, or that nothing need be done. */
  no?: string;
  button: string;
  why: string;
};
