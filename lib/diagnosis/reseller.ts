import type { InvitationStatus } from '@/generated/prisma/enums';
import { type Company, type ReadinessKey, readinessOf } from '@/lib/partnership/readiness';
import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';
import { type Answer, type ResellerFinding, type ResellerWay, resellerFindings } from './reseller-findings';

/** What a provider may know of a company whose people see no button. Source: domain facts 4.1 and 4.2, 10 (row 36). */
export type ResellerFacts = {
  /** Why the provider itself can invite nobody now. */
  against: readonly Reason['code'][];
  provider: { country: string };
  /** What kind of number was asked about; null when there is none of that name, `unasked` when none was named. */
  number: 'location' | 'global' | 'unasked' | null;
  /** Where the number, or else the invitation, says the company is. */
  country: string | null;
  company: Company | null;
  regions: Memberships;
  partnershipId: string | null;
  /** The newest invitation to the company, an open one before any other. */
  invitation: { id: string; status: InvitationStatus; runOut: boolean; kept: 'by_them' | 'by_another' | null } | null;
  /** Whether somebody there could press the button. */
  hasAdmin: boolean;
};

export const resellerQuestions = [
  'provider',
  'number',
  'account',
  'region',
  'enrolled',
  'verified',
  'agreement',
  'standing',
  'partners',
  'invitation',
  'admin',
] as const;
export type ResellerQuestion = (typeof resellerQuestions)[number];

export type ResellerStep = {
  question: ResellerQuestion;
  answer: Answer;
  finding: ResellerFinding;
  way: ResellerWay | null;
};

/** The whole list of questions with what was found, in the order in which a company comes by the button. */
export function diagnoseReseller(facts: ResellerFacts): ResellerStep[] {
  return resellerQuestions.map((question) => {
    const finding = asked[question](facts);
    return { question, finding, way: null, ...resellerFindings[finding] };
  });
}

const asked: Record<ResellerQuestion, (facts: ResellerFacts) => ResellerFinding> = {
  provider: ({ against }) => {
    if (against.includes('agent_role_missing')) return 'role_missing';
    if (against.includes('authorization_missing')) return 'not_authorized';
    return against.length > 0 ? 'unsigned' : 'may_invite';
  },
  number: ({ number }) => {
    if (number === 'unasked') return 'number_unasked';
    if (number === 'global') return 'number_global';
    return number ? 'number_fine' : 'number_unknown';
  },
  account: ({ number, company }) => {
    if (company) return company.partnerId ? 'linked' : 'not_linked';
    if (number === 'unasked') return 'not_opened';
    return number === 'location' ? 'not_linked' : 'not_known';
  },
  region: ({ number, provider, country, company, regions }) => {
    const where = company?.country ?? country;
    if (!where || namesNobody(number)) return 'not_known';
    return regionFit(provider.country, where, regions).length > 0 ? 'other_region' : 'same_region';
  },
  enrolled: judged('enrolled', 'not_enrolled', 'enrolled'),
  verified: judged('verified', 'in_review', 'verified', 'enrolled'),
  agreement: judged('agreement', 'not_signed', 'signed', 'verified'),
  standing: judged('standing', 'suspended', 'in_standing', 'agreement'),
  partners: ({ company, partnershipId }) => (company ? (partnershipId ? 'partners' : 'not_partners') : 'not_known'),
  invitation: ({ number, invitation, partnershipId }) => {
    if (partnershipId) return 'none_needed';
    if (!invitation) return namesNobody(number) ? 'not_known' : 'none_sent';
    if (invitation.kept === 'by_another') return 'kept_by_another';
    return invitation.runOut ? 'run_out' : byStatus[invitation.status](invitation);
  },
  admin: ({ company, hasAdmin }) => (company ? (hasAdmin ? 'admin_there' : 'no_admin') : 'not_known'),
};

// A number nobody has, or that of a whole company, is nobody's to invite.
function namesNobody(number: ResellerFacts['number']): boolean {
  return number === null || number === 'global';
}

const byStatus: Record<InvitationStatus, (told: { kept: string | null }) => ResellerFinding> = {
  draft: () => 'draft',
  sent: () => 'sent',
  opened: ({ kept }) => (kept ? 'with_them' : 'opened'),
  parked: () => 'waits',
  accepted: () => 'none_sent',
  declined: () => 'declined',
  expired: () => 'run_out',
  revoked: () => 'revoked',
};

/** A line of the checklist; what comes before it must be there for it to be asked at all. */
function judged(key: ReadinessKey, lacking: ResellerFinding, had: ResellerFinding, after?: ReadinessKey) {
  return ({ company, provider, regions }: ResellerFacts): ResellerFinding => {
    if (!company) return 'not_known';
    const lacks = readinessOf(company, provider, regions).flatMap((line) => (line.reasons.length > 0 ? line.key : []));
    if (after && lacks.includes(after)) return 'not_known';
    return lacks.includes(key) ? lacking : had;
  };
}
