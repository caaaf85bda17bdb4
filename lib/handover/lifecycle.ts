import type { HandoverStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  decidesThere,
  type Facts,
  giverStands,
  inTime,
  receiverIsNone,
  receiverStands,
  receives,
  timeIsUp,
} from './needs';

type Step = StepOf<HandoverStatus, Facts> & { tell: { receiver?: LetterName; giver?: LetterName } };

/** The life of a handover: a Global admin offers a colleague to be it in their place, who says yes or no. Source: SPEC 2. */
export const lifecycle = {
  accept: {
    by: ['member'],
    from: ['asked'],
    to: 'accepted',
    needs: [receives, inTime, giverStands, receiverStands, receiverIsNone],
    tell: { giver: 'handover-accepted' },
  },
  decline: {
    by: ['member'],
    from: ['asked'],
    to: 'declined',
    needs: [receives, inTime],
    tell: { giver: 'handover-declined' },
  },
  withdraw: {
    by: ['member'],
    from: ['asked'],
    to: 'withdrawn',
    needs: [decidesThere],
    tell: { receiver: 'handover-withdrawn', giver: 'handover-withdrawn' },
  },
  // One of the two belongs to the company no longer.
  depart: { by: ['member'], from: ['asked'], to: 'withdrawn', needs: [], tell: {} },
  expire: {
    by: ['clock'],
    from: ['asked'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { giver: 'handover-expired' },
  },
} as const satisfies Record<string, Step>;

export type HandoverEvent = keyof typeof lifecycle;

export const life = lifeOf<HandoverStatus, Facts, HandoverEvent>(lifecycle);

export const { events: handoverEvents, reasonsAgainst } = life;
