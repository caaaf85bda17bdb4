import type { JoinRequestStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { agentThere, asksThemself, decidesThere, type Facts, inTime, notThereYet, timeIsUp } from './needs';

type Step = StepOf<JoinRequestStatus, Facts> & { tell: { asker?: LetterName } };

/** The life of a request to join a company that is here already: its Global admins answer it, or nobody does in time. Source: domain fact 10, row 15. */
export const lifecycle = {
  accept: {
    by: ['member', 'bearer'],
    from: ['asked'],
    to: 'accepted',
    needs: [decidesThere, inTime, agentThere, notThereYet],
    tell: { asker: 'join-request-accepted' },
  },
  decline: {
    by: ['member', 'bearer'],
    from: ['asked'],
    to: 'declined',
    needs: [decidesThere, inTime],
    tell: { asker: 'join-request-declined' },
  },
  take_back: { by: ['member'], from: ['asked'], to: 'withdrawn', needs: [asksThemself], tell: {} },
  expire: {
    by: ['clock'],
    from: ['asked'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { asker: 'join-request-expired' },
  },
} as const satisfies Record<string, Step>;

export type JoinRequestEvent = keyof typeof lifecycle;

export const life = lifeOf<JoinRequestStatus, Facts, JoinRequestEvent>(lifecycle);

export const { events: joinRequestEvents, reasonsAgainst } = life;
