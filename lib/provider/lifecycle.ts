import type { ProviderStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { type Authorization, type Facts, isOpen, notCustomer, notEnrolled, notReseller } from './needs';

type Step = StepOf<Authorization, Facts, ProviderStatus> & { tell: { admins?: LetterName } };

/**
 * The life of a provider's authorization. Read a row aloud: who may do it, from where, to where, on what conditions, who is
 * told. Source: domain fact 6.5, the pairs that may not be.
 */
export const lifecycle = {
  authorize: {
    by: ['operator'],
    from: ['nothing'],
    to: 'authorized',
    otherwise: 'provider_exists',
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

export const life = lifeOf<Authorization, Facts, ProviderEvent, ProviderStatus>(lifecycle);

export const { events: providerEvents, reasonsAgainst, eventsFor } = life;
