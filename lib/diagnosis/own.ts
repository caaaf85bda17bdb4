import type { Standing } from '@/lib/invitation/standing';
import { type Company, type ReadinessKey, readinessOf } from '@/lib/partnership/readiness';
import { type OwnFinding, type OwnWay, ownFindings } from './own-findings';
import type { Answer } from './reseller-findings';

/** A company whose reader sees no button, as the reader may know it. Source: domain fact 4.2 and 10, rows 23 and 28. */
export type OwnFacts = {
  company: Company;
  /** How many other accounts the reader belongs to. */
  otherAccounts: number;
  /** How the newest invitation parked for the company stands for the reader; null when none is kept. */
  kept: Standing<'partnership'> | null;
  /** An open invitation is on its way to the reader's own address. */
  mailed: boolean;
  /** An open invitation names the company's PartnerID, and went to another address. */
  namedElsewhere: boolean;
  isGlobalAdmin: boolean;
  /** How many Global admins could act. */
  admins: number;
};

export const ownQuestions = [
  'account',
  'enrolled',
  'verified',
  'partner_id',
  'agreement',
  'standing',
  'invitation',
  'fits',
  'role',
  'admins',
] as const;
export type OwnQuestion = (typeof ownQuestions)[number];

export type OwnStep = { question: OwnQuestion; answer: Answer; finding: OwnFinding; way: OwnWay | null };

/** The whole list of questions with what was found, in the order in which a company comes by the button. */
export function diagnoseOwn(facts: OwnFacts): OwnStep[] {
  return ownQuestions.map((question) => {
    const finding = asked[question](facts);
    return { question, finding, way: null, ...ownFindings[finding] };
  });
}

const asked: Record<OwnQuestion, (facts: OwnFacts) => OwnFinding> = {
  account: ({ company, otherAccounts }) => {
    if (company.kind !== 'reseller') return 'not_a_reseller';
    return otherAccounts > 0 ? 'one_of_several' : 'only_account';
  },
  enrolled: judged('enrolled', 'not_enrolled', 'enrolled'),
  verified: judged('verified', 'not_verified', 'verified', 'enrolled'),
  partner_id: judged('partner_id', 'not_linked', 'linked'),
  agreement: judged('agreement', 'not_signed', 'signed', 'verified'),
  standing: judged('standing', 'suspended', 'in_standing', 'agreement'),
  invitation: ({ kept, mailed, namedElsewhere }) => {
    if (kept) return 'kept';
    if (mailed) return 'mailed';
    return namedElsewhere ? 'named_elsewhere' : 'none';
  },
  fits: ({ kept }) => (kept ? byStanding[kept] : 'not_known'),
  role: ({ isGlobalAdmin }) => (isGlobalAdmin ? 'global_admin' : 'not_global_admin'),
  admins: ({ admins }) => (admins > 0 ? 'some_admins' : 'no_admin'),
};

/** What of a kept invitation is not a question of its own above or below. */
const byStanding: Record<Standing<'partnership'>, OwnFinding> = {
  accepted: 'partners',
  provider_suspended: 'provider_suspended',
  declined: 'run_out',
  revoked: 'run_out',
  expired: 'run_out',
  superseded: 'run_out',
  signed_out: 'not_known',
  own_invitation: 'not_known',
  other_kind: 'not_known',
  partners: 'partners',
  parked_for_another: 'not_known',
  other_partner_id: 'other_partner_id',
  other_region: 'other_region',
  not_ready: 'fits',
  not_global_admin: 'fits',
  ready: 'fits',
};

function judged(key: ReadinessKey, lacking: OwnFinding, had: OwnFinding, after?: ReadinessKey) {
  return ({ company }: OwnFacts): OwnFinding => {
    // Whether the regions fit is the invitation's question.
    const own = new Map([[company.country, company.country]]);
    const lacks = readinessOf(company, company, own).flatMap((line) => (line.reasons.length > 0 ? line.key : []));
    if (after && lacks.includes(after)) return 'not_known';
    return lacks.includes(key) ? lacking : had;
  };
}
