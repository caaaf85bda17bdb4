import type { EscalationStatus } from '@/generated/prisma/enums';
import { globalAdmin, lead } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  caseMovedOn,
  type EscalationState,
  type Facts,
  inReview,
  onceADay,
  onceAtATime,
  ownCompany,
  pastTheDays,
} from './needs';

type Step = StepOf<EscalationState, Facts, EscalationStatus> & { tell: { leads?: LetterName } };

/**
 * The life of a case put before the review leads. A lead answers it by a message to the company; a case that is moved meanwhile asks for
 * no answer any more. Source: domain fact 10, row 2.
 */
export const lifecycle = {
  ask: {
    by: ['member'],
    from: ['nothing'],
    to: 'open',
    needs: [ownCompany, globalAdmin, inReview, pastTheDays, onceADay],
    tell: { leads: 'case-escalated' },
  },
  escalate: {
    by: ['reviewer'],
    from: ['nothing'],
    to: 'open',
    needs: [inReview, onceAtATime],
    tell: { leads: 'case-escalated' },
  },
  answer: { by: ['reviewer'], from: ['open'], to: 'answered', needs: [lead], tell: {} },
  overtake: { by: ['clock'], from: ['open'], to: 'overtaken', needs: [caseMovedOn], tell: {} },
} as const satisfies Record<string, Step>;

export type EscalationEventName = keyof typeof lifecycle;

export const life = lifeOf<EscalationState, Facts, EscalationEventName, EscalationStatus>(lifecycle);

export const { reasonsAgainst } = life;
