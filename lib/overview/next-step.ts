import type { EnrollmentStatus, OrganizationKind } from '@/generated/prisma/enums';
import { after, days } from '@/lib/clock';
import { daysToAct, maxAttempts } from '@/lib/enrollment/needs';
import type { Facts } from './facts';
import type { Figure, FigureKey } from './figures';
import type { Waiting } from './queries';

export const stepKeys = [
  'enroll',
  'enroll_again',
  'draft',
  'confirmation',
  'review',
  'denied',
  'fix',
  'refused',
  'refused_for_good',
  'partner_id',
  'sign',
  'sign_new_version',
  'suspended',
  'admin_agent',
  'answer',
  'access',
  'find_provider',
  'invite_customer',
  'customer_drafts',
  'provider_suspended',
  'provider_sign',
  'provider_profile',
  'lacking',
  'drafts',
  'expired',
  'invite_reseller',
  'account_refused',
  'account_review',
  'no_partner',
] as const;

export type StepKey = (typeof stepKeys)[number];

/**
 * The one thing to do next. `waits`: it is somebody else's turn, and there is only something to see. `name`, `count` and `until` are
 * for its sentence.
 */
export type Step = {
  key: StepKey;
  href: string;
  waits?: true;
  name?: string;
  count?: number;
  atLeast?: boolean;
  until?: Date;
};

export type Seen = { facts: Facts; figures: readonly Figure[]; waiting: readonly Waiting[] };

/** What a company does next; null when really nothing waits for it. The first that holds, what stops all else standing first. */
export function nextStep(seen: Seen): Step | null {
  return byAudience[seen.facts.kind](seen);
}

const byAudience: Record<OrganizationKind, (seen: Seen) => Step | null> = {
  reseller: (seen) => enrolling(seen) ?? answering(seen) ?? trading(seen),
  provider: (seen) => becoming(seen.facts) ?? supplying(seen),
  customer: (seen) => buying(seen),
};

function enrolling({ facts }: Seen): Step | null {
  const { enrollment } = facts;
  if (!enrollment) return { key: 'enroll', href: '/enrollment' };
  const { reference: name, movedAt, answerBy } = enrollment;
  const step = enrollmentSteps[enrollment.status](facts, enrollment);
  return step && { name, until: answerBy ? new Date(answerBy) : after(new Date(movedAt), days(daysToAct)), ...step };
}

type Enrolled = NonNullable<Facts['enrollment']>;

const enrollmentSteps: Record<EnrollmentStatus, (facts: Facts, enrollment: Enrolled) => Step | null> = {
  draft: (_, { asked }) =>
    asked > 0 ? { key: 'fix', href: '/enrollment/put-right', count: asked } : { key: 'draft', href: '/enrollment' },
  email_pending: (_, { contact }) => ({ key: 'confirmation', href: '/enrollment', waits: true, name: contact ?? '' }),
  in_review: () => ({ key: 'review', href: '/enrollment', waits: true }),
  needs_action: (_, { lastEvent, contact, asked }) =>
    lastEvent === 'deny'
      ? { key: 'denied', href: '/enrollment/primary-contact?from=check', name: contact ?? '' }
      : { key: 'fix', href: '/enrollment/put-right', count: asked },
  rejected: (_, { attempts }) =>
    attempts < maxAttempts
      ? { key: 'refused', href: '/enrollment', count: maxAttempts - attempts }
      : { key: 'refused_for_good', href: '/enrollment', count: maxAttempts },
  qualified: ({ partnerId }) =>
    partnerId ? { key: 'sign', href: '/agreements' } : { key: 'partner_id', href: '/enrollment/partner-id' },
  active: ({ adminAgent, agreement }) =>
    newVersion(agreement) ?? (adminAgent ? null : { key: 'admin_agent', href: '/settings/users' }),
  closed: () => ({ key: 'enroll_again', href: '/enrollment' }),
  withdrawn: () => ({ key: 'enroll_again', href: '/enrollment' }),
  ended: () => ({ key: 'enroll_again', href: '/enrollment' }),
  suspended: () => ({ key: 'suspended', href: '/enrollment' }),
};

// What somebody outside asked and only this company can answer.
function answering({ facts, waiting }: Seen): Step | null {
  const asked = waiting.find(({ kind }) => kind === 'invitation' || kind === 'access');
  if (!asked) return null;
  const { id, name } = asked;
  if (asked.kind === 'access') return { key: 'access', href: `/indirect-providers/${id}`, name };
  const place = facts.kind === 'reseller' ? 'indirect-providers' : 'partners';
  return { key: 'answer', href: `/${place}/invitations/${id}`, name };
}

function trading({ figures }: Seen): Step | null {
  if (countOf(figures, 'providers') === 0) return { key: 'find_provider', href: '/providers' };
  return (
    some(figures, 'customer_drafts', 'customer_drafts') ??
    (countOf(figures, 'customers') + countOf(figures, 'customer_open') === 0
      ? { key: 'invite_customer', href: '/invitations/new-customer' }
      : some(figures, 'customer_expired', 'expired'))
  );
}

// Until it is accepted nothing new can be begun; what runs goes on.
function newVersion({ signed, before, needed }: Facts['agreement']): Step | null {
  return !signed && before && needed ? { key: 'sign_new_version', href: '/agreements', name: needed.version } : null;
}

function becoming({ provider, agreement }: Facts): Step | null {
  const profile = '/settings/provider-profile';
  if (provider?.status === 'suspended') return { key: 'provider_suspended', href: profile };
  if (!agreement.signed) return newVersion(agreement) ?? { key: 'provider_sign', href: '/agreements' };
  return provider?.said ? null : { key: 'provider_profile', href: profile };
}

function supplying({ figures }: Seen): Step | null {
  const began: FigureKey[] = ['resellers_ready', 'resellers_lacking', 'invitations_open', 'invitations_drafts'];
  if (began.every((key) => countOf(figures, key) === 0)) return { key: 'invite_reseller', href: '/invitations/new' };
  return (
    some(figures, 'resellers_lacking', 'lacking') ??
    some(figures, 'invitations_drafts', 'drafts') ??
    some(figures, 'customer_drafts', 'customer_drafts') ??
    some(figures, 'invitations_expired', 'expired') ??
    some(figures, 'customer_expired', 'expired')
  );
}

function buying(seen: Seen): Step | null {
  const { facts, figures } = seen;
  if (facts.account === 'not_allowed') return { key: 'account_refused', href: '/company-details' };
  const asked = answering(seen);
  if (asked) return asked;
  if (countOf(figures, 'partners') === 0) return { key: 'no_partner', href: '/partners', waits: true };
  return facts.account === 'under_review' ? { key: 'account_review', href: '/company-details', waits: true } : null;
}

const countOf = (figures: readonly Figure[], key: FigureKey) => figures.find((one) => one.key === key)?.count ?? 0;

function some(figures: readonly Figure[], figure: FigureKey, key: StepKey): Step | null {
  const found = figures.find((one) => one.key === figure);
  return found && found.count > 0 ? { key, href: found.href, count: found.count, atLeast: found.atLeast } : null;
}
