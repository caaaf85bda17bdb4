import type { SignedCopyStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { type Facts, triedForDays } from './needs';

type Step = StepOf<SignedCopyStatus, Facts> & { tell: { signer?: LetterName } };

/**
 * The life of a signed copy. It waits until it is sealed, however long what it needs is away; what fails for days for a reason that no time
 * heals waits for an operator. Whoever signed is held up by none of it.
 */
export const lifecycle = {
  seal: { by: ['clock'], from: ['waiting'], to: 'sealed', needs: [], tell: { signer: 'signed-copy-ready' } },
  give_up: { by: ['clock'], from: ['waiting'], to: 'failed', needs: [triedForDays], tell: {} },
  retry: { by: ['operator'], from: ['waiting', 'failed'], to: 'waiting', needs: [], tell: {} },
} as const satisfies Record<string, Step>;

export type SignedCopyEventName = keyof typeof lifecycle;

export const life = lifeOf<SignedCopyStatus, Facts, SignedCopyEventName>(lifecycle);
