import type { InvitationStatus } from '@/generated/prisma/enums';
import { type Company, type ReadinessKey, readinessOf } from '@/lib/partnership/readiness';
import type { Reason } from '@/lib/refusal';
import { type Memberships, regionFit } from '@/lib/region/fit';

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

/** `stop`: this is in the way. `unknown`: it cannot be said before something above it is known. */
export type Answer = 'fine' | 'stop' | 'unknown';

/** Where it goes on from a finding. */
export type ResellerWay = 'agreements' | 'authorization' | 'users' | 'regions' | 'partnership' | 'sent' | 'invite';

export type ResellerStep = {
  question: ResellerQuestion;
  answer: Answer;
  finding: ResellerFinding;
  way: ResellerWay | null;
};

const findings = {
  may_invite: 'fine',
  role_missing: 'stop',
  not_authorized: 'stop',
  unsigned: 'stop',
  number_fine: 'fine',
  number_unasked: 'unknown',
  number_unknown: 'stop',
  number_global: 'stop',
  linked: 'fine',
  not_linked: 'stop',
  not_opened: 'unknown',
  not_known: 'unknown',
  same_region: 'fine',
  other_region: 'stop',
  enrolled: 'fine',
  not_enrolled: 'stop',
  verified: 'fine',
  in_review: 'stop',
  signed: 'fine',
  not_signed: 'stop',
  in_standing: 'fine',
  suspended: 'stop',
  not_partners: 'fine',
  partners: 'stop',
  sent: 'fine',
  opened: 'fine',
  waits: 'fine',
  with_them: 'fine',
  draft: 'stop',
  kept_by_another: 'stop',
  run_out: 'stop',
  declined: 'stop',
  revoked: 'stop',
  none_sent: 'stop',
  none_needed: 'fine',
  admin_there: 'fine',
  no_admin: 'stop',
} as const satisfies Record<string, Answer>;
export type ResellerFinding = keyof typeof findings;

/** The whole list of questions with what was found, in the order in which a company comes by the button. */
export function diagnoseReseller(facts: ResellerFacts): ResellerStep[] {
  return resellerQuestions.map((question) => {
    const finding = asked[question](facts);
    return { question, finding, answer: findings[finding], way: ways[finding] ?? null };
  });
}

const ways: Partial<Record<ResellerFinding, ResellerWay>> = {
  role_missing: 'users',
  not_authorized: 'authorization',
  unsigned: 'agreements',
  other_region: 'regions',
  partners: 'partnership',
  sent: 'sent',
  opened: 'sent',
  waits: 'sent',
  with_them: 'sent',
  draft: 'sent',
  kept_by_another: 'invite',
  run_out: 'sent',
  declined: 'invite',
  revoked: 'invite',
  none_sent: 'invite',
};

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
  region: ({ provider, country, company, regions }) => {
    const where = company?.country ?? country;
    if (!where) return 'not_known';
    return regionFit(provider.country, where, regions).length > 0 ? 'other_region' : 'same_region';
  },
  enrolled: judged('enrolled', 'not_enrolled', 'enrolled'),
  verified: judged('verified', 'in_review', 'verified', 'enrolled'),
  agreement: judged('agreement', 'not_signed', 'signed', 'verified'),
  standing: judged('standing', 'suspended', 'in_standing', 'agreement'),
  partners: ({ company, partnershipId }) => (company ? (partnershipId ? 'partners' : 'not_partners') : 'not_known'),
  invitation: ({ invitation, partnershipId }) => {
    if (partnershipId) return 'none_needed';
    if (!invitation) return 'none_sent';
    if (invitation.kept === 'by_another') return 'kept_by_another';
    return invitation.runOut ? 'run_out' : byStatus[invitation.status](invitation);
  },
  admin: ({ company, hasAdmin }) => (company ? (hasAdmin ? 'admin_there' : 'no_admin') : 'not_known'),
};

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
