import type { DelegationStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  askerStands,
  decidesThere,
  type Facts,
  inTime,
  personAsked,
  personStands,
  timeIsUp,
  toBeAccepted,
  versionTakenBack,
} from './needs';

type Step = StepOf<DelegationStatus, Facts> & { tell: { person?: LetterName; admins?: LetterName } };

/** The life of a delegation: somebody is asked to accept one version for a company, says yes or no, and accepts it once. Source: domain fact 10, row 28. */
export const lifecycle = {
  send_again: {
    by: ['member'],
    from: ['asked'],
    to: 'asked',
    needs: [decidesThere, askerStands, toBeAccepted],
    tell: { person: 'sign-for-us' },
  },
  take: {
    by: ['bearer'],
    from: ['asked'],
    to: 'taken',
    needs: [personAsked, inTime, askerStands, personStands, toBeAccepted],
    tell: { admins: 'delegation-taken' },
  },
  decline: {
    by: ['bearer', 'member'],
    from: ['asked', 'taken'],
    to: 'declined',
    needs: [personAsked, inTime],
    tell: { admins: 'delegation-declined' },
  },
  use: {
    by: ['member'],
    from: ['taken'],
    to: 'used',
    needs: [personAsked, inTime, askerStands],
    tell: {},
  },
  withdraw: {
    by: ['member'],
    from: ['asked', 'taken'],
    to: 'withdrawn',
    needs: [decidesThere],
    tell: { person: 'delegation-withdrawn' },
  },
  // Somebody who may accepted that version first.
  overtake: {
    by: ['member'],
    from: ['asked', 'taken'],
    to: 'withdrawn',
    needs: [],
    tell: { person: 'delegation-overtaken' },
  },
  // Whom it asks belongs to the company no longer.
  depart: {
    by: ['member'],
    from: ['asked', 'taken'],
    to: 'withdrawn',
    needs: [],
    tell: { person: 'delegation-withdrawn' },
  },
  // The version it is about was taken back before its day.
  lapse: {
    by: ['clock'],
    from: ['asked', 'taken'],
    to: 'withdrawn',
    needs: [versionTakenBack],
    tell: { person: 'delegation-void' },
  },
  expire: {
    by: ['clock'],
    from: ['asked', 'taken'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { admins: 'delegation-expired' },
  },
} as const satisfies Record<string, Step>;

export type DelegationEvent = keyof typeof lifecycle;

export const life = lifeOf<DelegationStatus, Facts, DelegationEvent>(lifecycle);

export const { events: delegationEvents, reasonsAgainst, offersFor } = life;

/** States in which it is still to be decided. */
export const open: readonly DelegationStatus[] = ['asked', 'taken'];
