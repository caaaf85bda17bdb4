import { over } from '@/lib/enrollment/lifecycle';
import type { Facts } from './facts';

export type { Facts } from './facts';

const keys = ['account', 'partner_id', 'profile', 'confirmation', 'review', 'agreement', 'active'] as const;

export type JourneyKey = (typeof keys)[number];

export type JourneyStep = { key: JourneyKey; state: 'done' | 'now' | 'ahead' };

/** The steps of an enrollment that goes on, of which one is the present one; none before it began and once it is active or over. */
export function journeyOf(facts: Facts): JourneyStep[] {
  const { enrollment, directPartner } = facts;
  if (!enrollment || [...over, 'active', 'suspended'].includes(enrollment.status)) return [];
  const own = keys.filter((key) => !directPartner || (key !== 'confirmation' && key !== 'review'));
  const done = (key: JourneyKey) => isDone[key](facts, enrollment);
  // A PartnerID may be left for later, until nothing else is left before the agreement.
  const now =
    own.find((key) => !done(key) && (key !== 'partner_id' || ['draft', 'qualified'].includes(enrollment.status))) ??
    'active';
  return own.map((key) => ({ key, state: key === now ? 'now' : done(key) ? 'done' : 'ahead' }));
}

type Enrolled = NonNullable<Facts['enrollment']>;

const isDone: Record<JourneyKey, (facts: Facts, enrollment: Enrolled) => boolean> = {
  account: () => true,
  partner_id: ({ partnerId }) => partnerId !== null,
  profile: (_, { status, lastEvent }) => status !== 'draft' && !(status === 'needs_action' && lastEvent === 'deny'),
  confirmation: (_, { status, lastEvent }) =>
    status !== 'draft' && status !== 'email_pending' && !(status === 'needs_action' && lastEvent === 'deny'),
  review: (_, { status }) => status === 'qualified',
  agreement: () => false,
  active: () => false,
};
