import type { SubscriptionStatus } from '@/generated/prisma/enums';
import { after, days, now } from '@/lib/clock';
import { agent } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Need as NeedOf, type Step as StepOf } from '@/lib/lifecycle';

/** What the lifecycle needs to know of a subscription, read in the transaction that moves it. */
export type Facts = {
  id: string;
  status: SubscriptionStatus;
  version: number;
  providerId: string;
  resellerId: string;
  customerId: string;
  startedAt: Date;
  /** Whether staff let the provider act as one. */
  authorized: boolean;
  partnership: boolean;
  /** Whether the customer still authorizes both sides. */
  tied: boolean;
};

type Need = NeedOf<Facts>;

type Step = StepOf<SubscriptionStatus, Facts> & {
  /** Who learns of it, by which letter. */
  tell: Readonly<Record<'reseller' | 'customer', LetterName>>;
};

/** For how long after its start a subscription can be cancelled. Source: domain fact 7.4. */
export const daysToCancel = 7;

const itsProvider: Need = ({ providerId }, actor) =>
  actor.as === 'member' && actor.organizationId === providerId ? [] : [{ code: 'not_yours' }];

const startedLately: Need = ({ startedAt }) =>
  after(startedAt, days(daysToCancel)) > now() ? [] : [{ code: 'cancel_too_late', with: { days: daysToCancel } }];

const authorized: Need = (facts) =>
  facts.authorized ? [] : [{ code: 'authorization_missing', cure: 'authorization' }];

const partners: Need = ({ partnership }) => (partnership ? [] : [{ code: 'partnership_missing' }]);

const tied: Need = (facts) => (facts.tied ? [] : [{ code: 'provider_customer_missing' }]);

const tellBoth = { reseller: 'subscription-changed', customer: 'subscription-changed' } as const;

/** The life of a subscription. What exists stays manageable; only starting again needs the authorization, the partnership and the customer's consent. Source: domain facts 2.6, 7.4. */
export const lifecycle = {
  suspend: { by: ['member'], from: ['active'], to: 'suspended', needs: [itsProvider, agent], tell: tellBoth },
  resume: {
    by: ['member'],
    from: ['suspended'],
    to: 'active',
    needs: [itsProvider, agent, authorized, partners, tied],
    tell: tellBoth,
  },
  cancel: {
    by: ['member'],
    from: ['active', 'suspended'],
    to: 'cancelled',
    needs: [itsProvider, agent, startedLately],
    tell: tellBoth,
  },
} as const satisfies Record<string, Step>;

export type SubscriptionEvent = keyof typeof lifecycle;

export const life = lifeOf<SubscriptionStatus, Facts, SubscriptionEvent>(lifecycle);

export const { reasonsAgainst, eventsFor } = life;
