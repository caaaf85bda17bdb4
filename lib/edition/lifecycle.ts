import type { EditionStatus } from '@/generated/prisma/enums';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { afterTheOthers, announcedInTime, beforeItsDay, calledAnew, changesSomething, type Facts } from './needs';

type Step = StepOf<EditionStatus, Facts>;

/**
 * The life of a version as operators write it. Who must accept it is told by the clock, organization by organization, and so is that it was
 * taken back. Source: SPEC 5, domain fact 4.
 */
export const lifecycle = {
  write: { by: ['operator'], from: ['draft'], to: 'draft', needs: [announcedInTime, afterTheOthers, calledAnew] },
  publish: {
    by: ['operator'],
    from: ['draft'],
    to: 'published',
    needs: [announcedInTime, afterTheOthers, calledAnew, changesSomething],
  },
  discard: { by: ['operator'], from: ['draft'], to: 'discarded', needs: [] },
  withdraw: { by: ['operator'], from: ['published'], to: 'withdrawn', needs: [beforeItsDay] },
} as const satisfies Record<string, Step>;

export type EditionEventName = keyof typeof lifecycle;

export const life = lifeOf<EditionStatus, Facts, EditionEventName>(lifecycle);

export const { reasonsAgainst } = life;
