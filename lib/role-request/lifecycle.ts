import type { RoleRequestStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { askerStands, asksThemself, type Facts, inTime, mayGive, notHeldYet, timeIsUp } from './needs';

type Step = StepOf<RoleRequestStatus, Facts> & { tell: { asker?: LetterName } };

/** The life of a request for a role: whoever may give it does, or says no, or nobody answers in time. Source: SPEC 6. */
export const lifecycle = {
  grant: {
    by: ['member'],
    from: ['asked'],
    to: 'granted',
    needs: [mayGive, inTime, askerStands, notHeldYet],
    tell: { asker: 'role-granted' },
  },
  decline: {
    by: ['member'],
    from: ['asked'],
    to: 'declined',
    needs: [mayGive, inTime],
    tell: { asker: 'role-declined' },
  },
  // Whoever asked has the role another way.
  settle: { by: ['member', 'bearer'], from: ['asked'], to: 'granted', needs: [], tell: {} },
  take_back: { by: ['member'], from: ['asked'], to: 'withdrawn', needs: [asksThemself], tell: {} },
  // Whoever asked belongs to the company no longer.
  depart: { by: ['member'], from: ['asked'], to: 'withdrawn', needs: [], tell: {} },
  expire: {
    by: ['clock'],
    from: ['asked'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { asker: 'role-request-expired' },
  },
} as const satisfies Record<string, Step>;

export type RoleRequestEvent = keyof typeof lifecycle;

export const life = lifeOf<RoleRequestStatus, Facts, RoleRequestEvent>(lifecycle);

export const { events: roleRequestEvents, reasonsAgainst } = life;
