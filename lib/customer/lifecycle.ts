import type { CustomerStatus } from '@/generated/prisma/enums';
import { globalAdmin } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { type Facts, ownAccount } from './needs';

type Step = StepOf<CustomerStatus, Facts> & { tell: { admins?: LetterName } };

/**
 * The life of a customer's account: whether staff let it buy. It begins under review when the customer first authorizes somebody;
 * what changes in its name or numbers is looked at again. Source: domain fact 7.7.
 */
export const lifecycle = {
  allow: {
    by: ['reviewer'],
    from: ['under_review', 'not_allowed'],
    to: 'allowed',
    needs: [],
    tell: { admins: 'customer-allowed' },
  },
  refuse: {
    by: ['reviewer'],
    from: ['under_review', 'allowed'],
    to: 'not_allowed',
    needs: [],
    tell: { admins: 'customer-not-allowed' },
  },
  change: {
    by: ['member'],
    from: ['under_review', 'allowed', 'not_allowed'],
    to: 'under_review',
    needs: [ownAccount, globalAdmin],
    tell: { admins: 'customer-under-review' },
  },
} as const satisfies Record<string, Step>;

export type CustomerEvent = keyof typeof lifecycle;

export const life = lifeOf<CustomerStatus, Facts, CustomerEvent>(lifecycle);

export const { events: customerEvents, reasonsAgainst, eventsFor } = life;
