import type { WayBackStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { another, apart, decides, type Facts, inTime, stands, timeIsUp } from './needs';

type Step = StepOf<WayBackStatus, Facts> & { tell: { asker?: LetterName; company?: LetterName; staff?: LetterName } };

const staff = ['reviewer', 'operator'] as const;

/**
 * The life of a request of a company that cannot sign in: its domain is proven, two of the staff approve, everybody of the company is told and
 * may stop it, and after three days the way is open. Source: domain fact 5.4.
 */
export const lifecycle = {
  prove: { by: ['bearer'], from: ['asked'], to: 'proven', needs: [inTime], tell: { staff: 'way-back-proven' } },
  approve: { by: staff, from: ['proven'], to: 'approved_once', needs: [decides, apart, inTime], tell: {} },
  agree: {
    by: staff,
    from: ['approved_once'],
    to: 'waiting',
    needs: [decides, apart, another, stands, inTime],
    tell: { asker: 'way-back-approved', company: 'way-back-waits' },
  },
  release: {
    by: ['clock'],
    from: ['waiting'],
    to: 'ready',
    needs: [stands, timeIsUp],
    tell: { asker: 'way-back-ready' },
  },
  open: {
    by: ['bearer'],
    from: ['ready'],
    to: 'opened',
    needs: [stands, inTime],
    tell: { company: 'way-back-opened' },
  },
  stop: {
    by: ['bearer'],
    from: ['waiting', 'ready'],
    to: 'stopped',
    needs: [],
    tell: { asker: 'way-back-stopped' },
  },
  decline: {
    by: staff,
    from: ['proven', 'approved_once', 'waiting', 'ready'],
    to: 'declined',
    needs: [decides, apart],
    tell: { asker: 'way-back-declined' },
  },
  expire: {
    by: ['clock'],
    from: ['asked', 'proven', 'approved_once', 'waiting', 'ready'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { asker: 'way-back-expired' },
  },
} as const satisfies Record<string, Step>;

export type WayBackEvent = keyof typeof lifecycle;

export const life = lifeOf<WayBackStatus, Facts, WayBackEvent>(lifecycle);

export const { reasonsAgainst } = life;
