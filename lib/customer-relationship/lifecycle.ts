import type { CustomerAccess, RelationshipStatus } from '@/generated/prisma/enums';
import { agent, globalAdmin } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  accessGranted,
  accessNotGranted,
  customerSide,
  type Facts,
  mayEnd,
  noActiveSubscriptions,
  partnerSide,
} from './needs';

type Step = StepOf<RelationshipStatus, Facts> & {
  /** What becomes of the access; null leaves it as it is. */
  access: CustomerAccess | null;
  tell: { customer?: LetterName; partner?: LetterName };
};

const granted = { customer: 'customer-access-granted', partner: 'customer-access-granted' } as const;
const removed = { customer: 'customer-access-removed', partner: 'customer-access-removed' } as const;
const ended = { customer: 'customer-relationship-ended', partner: 'customer-relationship-ended' } as const;

/**
 * The life of a customer's tie to its reseller, or to the provider behind it. Access to the customer's account is the customer's to
 * give and to take, apart from the tie. Source: domain facts 7.1, 7.2 and 7.4.
 */
export const lifecycle = {
  grant_access: {
    by: ['member'],
    from: ['active'],
    to: 'active',
    access: 'granted',
    needs: [customerSide, globalAdmin, accessNotGranted],
    tell: granted,
  },
  remove_access: {
    by: ['member'],
    from: ['active'],
    to: 'active',
    access: 'removed',
    needs: [customerSide, globalAdmin, accessGranted],
    tell: removed,
  },
  remove_access_left: {
    by: ['member'],
    from: ['ended'],
    to: 'ended',
    access: 'removed',
    needs: [customerSide, globalAdmin, accessGranted],
    tell: removed,
  },
  give_access_up: {
    by: ['member'],
    from: ['active'],
    to: 'active',
    access: 'removed',
    needs: [partnerSide, agent, accessGranted],
    tell: removed,
  },
  // The partner has ended its participation in the programme.
  lapse_access: {
    by: ['clock'],
    from: ['active'],
    to: 'active',
    access: 'removed',
    needs: [accessGranted],
    tell: removed,
  },
  end: {
    by: ['member'],
    from: ['active'],
    to: 'ended',
    access: 'removed',
    needs: [mayEnd, noActiveSubscriptions],
    tell: ended,
  },
  end_keeping_access: {
    by: ['member'],
    from: ['active'],
    to: 'ended',
    access: null,
    needs: [customerSide, mayEnd, noActiveSubscriptions, accessGranted],
    tell: ended,
  },
} as const satisfies Record<string, Step>;

export type RelationshipEvent = keyof typeof lifecycle;

export const life = lifeOf<RelationshipStatus, Facts, RelationshipEvent>(lifecycle);

export const { reasonsAgainst } = life;
