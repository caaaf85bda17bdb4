import type { BulkStatus } from '@/generated/prisma/enums';
import { agent } from '@/lib/conditions';
import { lifeOf, type Need as NeedOf, type Step } from '@/lib/lifecycle';
import type { Reason } from '@/lib/refusal';
import { everybodys } from './schema';

/** How many rows of a job have each outcome. */
export type Tally = Partial<Record<'chosen' | 'ready' | 'along' | 'left_out' | 'done' | 'failed', number>>;

/** What the lifecycle needs to know of a job. `byId`: for whom it acts. */
export type Facts = {
  id: string;
  organizationId: string;
  deed: string;
  status: BulkStatus;
  version: number;
  byId: string;
  size: number;
  tally: Tally;
};

type Need = NeedOf<Facts>;

const ownJob: Need = ({ organizationId }, actor) =>
  actor.as === 'member' && actor.organizationId === organizationId ? [] : [{ code: 'not_yours' }];

const somethingToDo: Need = ({ tally }): Reason[] => (tally.ready ? [] : [{ code: 'nothing_to_do' }]);

const mayDo: Need = ({ deed }, actor) => (everybodys.includes(deed) ? [] : agent(null, actor));

const own = [ownJob, mayDo] as const;

/**
 * The life of a job that does one thing to many rows. It is judged before anybody may start it; it `stall`s by itself when whoever it acts for may do
 * no more, and goes on for whoever resumes it. What is done stays done.
 */
export const lifecycle = {
  judged: { by: ['clock'], from: ['judging'], to: 'ready', needs: [] },
  start: { by: ['member'], from: ['ready'], to: 'running', needs: [...own, somethingToDo] },
  pause: { by: ['member'], from: ['running'], to: 'paused', needs: own },
  stall: { by: ['clock'], from: ['running'], to: 'paused', needs: [] },
  resume: { by: ['member'], from: ['paused'], to: 'running', needs: own },
  cancel: { by: ['member'], from: ['judging', 'ready', 'running', 'paused'], to: 'cancelled', needs: own },
  lapse: { by: ['clock'], from: ['judging', 'ready'], to: 'cancelled', needs: [] },
  finish: { by: ['clock'], from: ['running'], to: 'done', needs: [] },
} as const satisfies Record<string, Step<BulkStatus, Facts>>;

export type BulkEventName = keyof typeof lifecycle;

export const life = lifeOf<BulkStatus, Facts, BulkEventName>(lifecycle);

export const { reasonsAgainst, offersFor } = life;
