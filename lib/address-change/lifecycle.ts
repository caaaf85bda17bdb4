import type { AddressChangeStatus } from '@/generated/prisma/enums';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { addressFree, type Facts, heldLink, inTime, own, timeIsUp } from './needs';

type Step = StepOf<AddressChangeStatus, Facts> & { tell: { old?: 'address-changed'; both?: 'address-change-undone' } };

/** The life of a change of an address: the new one proves itself, and for a day the old one takes it back. Source: SPEC 2. */
export const lifecycle = {
  prove: {
    by: ['bearer'],
    from: ['asked'],
    to: 'changed',
    needs: [heldLink, inTime, addressFree],
    tell: { old: 'address-changed' },
  },
  undo: {
    by: ['bearer'],
    from: ['changed'],
    to: 'undone',
    needs: [heldLink, inTime, addressFree],
    tell: { both: 'address-change-undone' },
  },
  withdraw: { by: ['member'], from: ['asked'], to: 'withdrawn', needs: [own], tell: {} },
  expire: { by: ['clock'], from: ['asked'], to: 'expired', needs: [timeIsUp], tell: {} },
} as const satisfies Record<string, Step>;

export type AddressChangeEvent = keyof typeof lifecycle;

export const life = lifeOf<AddressChangeStatus, Facts, AddressChangeEvent>(lifecycle);

export const { events: addressChangeEvents, reasonsAgainst } = life;
