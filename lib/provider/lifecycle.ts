import type { ProviderStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { LetterName } from '@/lib/letter/letters';
import type { Reason } from '@/lib/refusal';
import { type Facts, isOpen, type Need, notCustomer, notEnrolled, notReseller } from './needs';

/** Where an organization stands as a provider; `nothing` before it was ever authorized. */
export type Standing = ProviderStatus | 'nothing';

type Step = {
  by: readonly Actor['as'][];
  from: readonly Standing[];
  to: ProviderStatus;
  needs: readonly Need[];
  tell: { admins?: LetterName };
};

/**
 * The life of a provider's authorization. Read a row aloud: who may do it, from where, to where, on what conditions, who is
 * told. Source: domain fact 6.5, the pairs that may not be.
 */
export const lifecycle = {
  authorize: {
    by: ['operator'],
    from: ['nothing'],
    to: 'authorized',
    needs: [isOpen, notCustomer, notEnrolled, notReseller],
    tell: { admins: 'provider-authorized' },
  },
  suspend: {
    by: ['operator'],
    from: ['authorized'],
    to: 'suspended',
    needs: [],
    tell: { admins: 'provider-suspended' },
  },
  restore: {
    by: ['operator'],
    from: ['suspended'],
    to: 'authorized',
    needs: [],
    tell: { admins: 'provider-restored' },
  },
} as const satisfies Record<string, Step>;

export type ProviderEvent = keyof typeof lifecycle;

export const providerEvents = Object.keys(lifecycle) as ProviderEvent[];

/** Why this actor cannot do this now; an empty list opens the door. */
export function reasonsAgainst(event: ProviderEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' }];
  if (!step.from.includes(facts.status)) return [misplaced(event, facts)];
  return step.needs.flatMap((need) => need(facts));
}

/** The events this actor could cause from where the provider stands. */
export function eventsFor(actor: Actor, status: Standing): ProviderEvent[] {
  return providerEvents.filter((event) => {
    const step: Step = lifecycle[event];
    return step.by.includes(actor.as) && step.from.includes(status);
  });
}

function misplaced(event: ProviderEvent, { status }: Facts): Reason {
  if (event === 'authorize') return { code: 'provider_exists' };
  return { code: 'not_in_this_state', cure: 'reload', with: { status } };
}
