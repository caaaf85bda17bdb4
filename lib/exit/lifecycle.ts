import type { ExitStatus } from '@/generated/prisma/enums';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { decidesThere, type Facts, noticeIsOver, noticeRuns } from './needs';

type Step = StepOf<ExitStatus, Facts> & { tell: { admins?: 'exit-taken-back'; partners?: 'partner-stays' } };

/** The life of an exit: a company gives notice of the end of its participation, takes that back, or it ends. Source: domain fact 11.1. */
export const lifecycle = {
  take_back: {
    by: ['member'],
    from: ['noticed'],
    to: 'taken_back',
    needs: [decidesThere, noticeRuns],
    tell: { admins: 'exit-taken-back', partners: 'partner-stays' },
  },
  // The enrollment tells its company, each partnership its two sides.
  end: { by: ['clock'], from: ['noticed'], to: 'ended', needs: [noticeIsOver], tell: {} },
} as const satisfies Record<string, Step>;

export type ExitEvent = keyof typeof lifecycle;

export const life = lifeOf<ExitStatus, Facts, ExitEvent>(lifecycle);

export const { events: exitEvents, reasonsAgainst } = life;
