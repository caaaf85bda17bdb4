import type { AdminAccessStatus } from '@/generated/prisma/enums';
import { agent, globalAdmin } from '@/lib/conditions';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import type { PairLetter } from '@/lib/organization/tell-sides';
import {
  eitherSide,
  type Facts,
  partnershipIsOver,
  partnershipStands,
  providerSide,
  resellerSide,
  timeIsUp,
} from './needs';

type Step = StepOf<AdminAccessStatus, Facts> & { tell: { provider?: PairLetter; reseller?: PairLetter } };

/**
 * The life of a provider's access to a reseller's work account: an object of its own beside the partnership, which stays
 * whatever becomes of it. Source: the seed's note on partnerships, domain facts 6.7 and 10, row 32.
 */
export const lifecycle = {
  grant: {
    by: ['member'],
    from: ['none', 'requested', 'removed', 'expired'],
    to: 'granted',
    needs: [resellerSide, globalAdmin, partnershipStands],
    tell: { provider: 'admin-access-granted', reseller: 'admin-access-granted' },
  },
  request: {
    by: ['member'],
    from: ['none', 'removed', 'expired'],
    to: 'requested',
    needs: [providerSide, agent, partnershipStands],
    tell: { reseller: 'admin-access-requested' },
  },
  decline: {
    by: ['member'],
    from: ['requested'],
    to: 'none',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-declined' },
  },
  renew: {
    by: ['member'],
    from: ['granted'],
    to: 'granted',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-changed', reseller: 'admin-access-changed' },
  },
  remove: {
    by: ['member'],
    from: ['granted'],
    to: 'removed',
    needs: [resellerSide, globalAdmin],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
  give_up: {
    by: ['member'],
    from: ['granted'],
    to: 'removed',
    needs: [providerSide, agent],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
  expire: {
    by: ['clock'],
    from: ['granted'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { provider: 'admin-access-expired', reseller: 'admin-access-expired' },
  },
  end: {
    by: ['member', 'clock'],
    from: ['requested', 'granted'],
    to: 'removed',
    needs: [eitherSide, partnershipIsOver],
    tell: { provider: 'admin-access-removed', reseller: 'admin-access-removed' },
  },
} as const satisfies Record<string, Step>;

/** States in which the provider may look into the work account. */
export const inForce: readonly AdminAccessStatus[] = ['granted'];

/** Whether the provider has asked and nobody has answered. */
export function isAsked({ status }: Pick<Facts, 'status'>): boolean {
  return status === 'requested';
}

export type AdminAccessEvent = keyof typeof lifecycle;

export const life = lifeOf<AdminAccessStatus, Facts, AdminAccessEvent>(lifecycle);

export const { events: adminAccessEvents, reasonsAgainst, offersFor } = life;
