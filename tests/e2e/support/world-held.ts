import { randomBytes, randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { codeFrom } from '@/lib/link/code';
import { type Purpose, tokenFrom } from '@/lib/link/link';

/** A link as its letter carries it. */
export type HeldLink = { token: string; letterCode: string };

export type LinkName =
  | Purpose
  | 'answer_join_request_declined'
  | 'answer_transfer_too'
  | 'sign_for_company_declined'
  | 'authorize_provider_ready'
  | 'authorize_partners_ready';

/** Every noun's row that a world holds, by the name a form has for it, and the versions (`…Seen`) its pages show. */
export type Held = {
  organizationId: string;
  resellerId: string;
  providerId: string;
  customerId: string;
  email: string;
  membershipId: string;
  toRemoveId: string;
  ownMembershipId: string;
  toOfferId: string;
  exitId: string;
  offers: Record<'accept' | 'decline' | 'withdraw', string>;
  wishes: Record<'grant' | 'decline' | 'takeBack', string>;
  pendingId: string;
  sessionId: string;
  noticeAddressId: string;
  passkeyId: string;
  wayBackId: string;
  partnerId: string;
  partnershipId: string;
  markNoteId: string;
  relationshipId: string;
  draftedId: string;
  sentId: string;
  keptId: string;
  customerKeptId: string;
  toDeclineId: string;
  customerToDeclineId: string;
  importId: string;
  jobs: Record<'start' | 'pause' | 'resume' | 'cancel', { jobId: string; seen: string }>;
  subscriptionId: string;
  offerId: string;
  applicationId: string;
  caseId: string;
  documentId: string;
  activeId: string;
  fixId: string;
  keeperEnrollmentId: string;
  heldBy: string;
  letterId: string;
  viewId: string;
  /** A view of the resellers that somebody of the provider keeps. */
  keptViewId: string;
  proofId: string;
  toAuthorizeId: string;
  ownRequestId: string;
  toLetInId: string;
  toTurnAwayId: string;
  toWithdrawId: string;
  toApproveId: string;
  toDeclineTransferId: string;
  directoryAnswerId: string;
  addressCheckId: string;
  toSendAgainId: string;
  changeId: string;
  refusedChangeId: string;
  askedChangeId: string;
  draftChangeId: string;
  draftCheckId: string;
  withdrawnChangeId: string;
  pendingChangeId: string;
  toTakeBackId: string;
  toTurnDownId: string;
  agreementId: string;
  agreementSha: string;
  customerAgreementId: string;
  customerAgreementSha: string;
  links: Record<LinkName, HeldLink>;
  seen: Seen;
};

/** What stands in the answers of the newcomer. */
export type Answered = 'directoryAnswerId' | 'addressCheckId';

type Seen = Record<
  | 'membership'
  | 'partnership'
  | 'access'
  | 'relationship'
  | 'drafted'
  | 'sent'
  | 'subscription'
  | 'application'
  | 'case'
  | 'document'
  | 'check'
  | 'active'
  | 'fix'
  | 'fixDrafts'
  | 'fixUntil'
  | 'keeper'
  | 'proposal'
  | 'customer'
  | 'change'
  | 'refusedChange'
  | 'askedChange'
  | 'draftChange'
  | 'withdrawnChange'
  | 'provider',
  string
>;

/** The versions as a page shows them now. */
export async function seenNow(held: Omit<Held, 'seen' | 'links' | Answered>): Promise<Seen> {
  const version = (table: string, id: string, key = 'id') =>
    `(select version::text from ${table} where ${key} = '${id}')`;
  const versions = {
    membership: version('membership', held.membershipId),
    partnership: version('partnership', held.partnershipId),
    access: version('admin_access', held.partnershipId, 'partnership_id'),
    relationship: version('customer_relationship', held.relationshipId),
    drafted: version('invitation', held.draftedId),
    sent: version('invitation', held.sentId),
    subscription: version('subscription', held.subscriptionId),
    application: version('enrollment', held.applicationId),
    case: version('enrollment', held.caseId),
    document: version('document', held.documentId),
    check: `(select version::text from check_ where enrollment_id = '${held.caseId}' and kind = 'business')`,
    active: version('enrollment', held.activeId),
    fix: version('enrollment', held.fixId),
    fixDrafts: `(select coalesce(string_agg(id::text, ','), '') from fix_draft where enrollment_id = '${held.fixId}')`,
    fixUntil: `(select to_jsonb(coalesce(answer_by, moved_at + interval '30 days')) #>> '{}' from enrollment where id = '${held.fixId}')`,
    keeper: version('enrollment', held.keeperEnrollmentId),
    // When a refusal was proposed; the day the world began where none is.
    proposal: `(select to_jsonb(coalesce(max(at), to_timestamp(0))) #>> '{}' from proposal where enrollment_id = '${held.caseId}')`,
    customer: version('customer', held.customerId, 'organization_id'),
    change: version('company_change', held.changeId),
    refusedChange: version('company_change', held.refusedChangeId),
    askedChange: version('company_change', held.askedChangeId),
    draftChange: version('company_change', held.draftChangeId),
    withdrawnChange: version('company_change', held.withdrawnChangeId),
    provider: version('provider', held.providerId, 'organization_id'),
  };
  const columns = Object.entries(versions).map(([name, sql]) => `${sql} as "${name}"`);
  const [seen] = await db.$queryRawUnsafe<Seen[]>(`select ${columns.join(', ')}`);
  if (!seen) throw new Error('There are no versions.');
  return seen;
}

/** The newest link of a row. */
export async function linkOf(purpose: Purpose, subjectId: string): Promise<HeldLink> {
  const where = { purpose, subjectId };
  const { seed } = await db.oneTimeLink.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } });
  return { token: tokenFrom(seed, purpose), letterCode: codeFrom(seed, purpose) };
}

/** Of the same kinds, but nothing of it ever was. */
export function neverWas(held: Held): Held {
  const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-/.test(value);
  const made = Object.entries(held).map(([name, value]) => [name, isId(value) ? randomUUID() : value]);
  const links = Object.keys(held.links).map((name) => [
    name,
    { token: randomBytes(32).toString('base64url'), letterCode: '123456' },
  ]);
  const kept = { agreementId: held.agreementId, customerAgreementId: held.customerAgreementId, partnerId: '9999999' };
  return { ...Object.fromEntries(made), ...kept, links: Object.fromEntries(links) };
}
