import type { PartnershipStatus } from '@/generated/prisma/enums';
import { globalAdmin } from '@/lib/conditions';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import type { PairLetter } from '@/lib/organization/tell-sides';
import { type Facts, givenLately, noticeIsOver, ownNotice, party, resellerHasLeft } from './needs';

type Step = StepOf<PartnershipStatus, Facts> & { tell: { provider: PairLetter; reseller: PairLetter } };

/**
 * The life of a partnership. It begins when a reseller accepts an invitation; either side may end it. Source: the seed's
 * "Connect with an indirect provider", domain facts 6.4 and 10, rows 30 and 31.
 */
export const lifecycle = {
  give_notice: {
    by: ['member'],
    from: ['active'],
    to: 'ending',
    needs: [party, globalAdmin],
    tell: { provider: 'partnership-notice', reseller: 'partnership-notice' },
  },
  take_back: {
    by: ['member'],
    from: ['ending'],
    to: 'active',
    needs: [party, globalAdmin, ownNotice, givenLately],
    tell: { provider: 'partnership-notice-taken-back', reseller: 'partnership-notice-taken-back' },
  },
  end: {
    by: ['clock'],
    from: ['ending'],
    to: 'ended',
    needs: [noticeIsOver],
    tell: { provider: 'partnership-ended', reseller: 'partnership-ended' },
  },
  // The reseller has ended its participation in the programme.
  end_with_program: {
    by: ['clock'],
    from: ['active', 'ending'],
    to: 'ended',
    needs: [resellerHasLeft],
    tell: { provider: 'partnership-ended', reseller: 'partnership-ended' },
  },
} as const satisfies Record<string, Step>;

/** States in which nothing can be begun any more. */
export const over: readonly PartnershipStatus[] = ['ended'];

export type PartnershipEvent = keyof typeof lifecycle;

export const life = lifeOf<PartnershipStatus, Facts, PartnershipEvent>(lifecycle);

export const { events: partnershipEvents, reasonsAgainst, offersFor } = life;
