import type { SignedCopyStatus } from '@/generated/prisma/enums';
import { after, days, hours, minutes } from '@/lib/clock';
import type { Need } from '@/lib/lifecycle';

/** What the life of a signed copy asks of it. `movedAt`: since when it waits. */
export type Facts = {
  id: string;
  signatureId: string;
  organizationId: string;
  status: SignedCopyStatus;
  version: number;
  movedAt: Date;
  announced: boolean;
  tries: number;
  fault: string | null;
  nextTryAt: Date;
  /** Under what the file of the last try is kept, or was to be. */
  fileKey: string | null;
};

/** For how long a copy is tried before somebody has to look. */
export const patience = days(7);

/** Why a try came to nothing; the words stand in messages/…/portal-health.ts. */
export const faults = [
  'certificate_unreadable',
  'certificate_expired',
  'stamp_away',
  'store_away',
  'store_full',
  'other',
] as const;
export type Fault = (typeof faults)[number];

/** Of these nobody gives up: they end when an operator or somebody else's service puts them right, and the next try finds that out. */
export const outside: readonly Fault[] = ['certificate_unreadable', 'certificate_expired', 'stamp_away'];

export const triedForDays: Need<Facts> = ({ movedAt, nextTryAt, fault }) =>
  nextTryAt >= after(movedAt, patience) && !outside.includes(fault as Fault) ? [] : [{ code: 'not_in_this_state' }];

/** How long after so many tries in vain the next one comes: a minute, two, four … six hours at most. */
export function pauseAfter(tries: number): number {
  return Math.min(hours(6), minutes(2 ** Math.min(tries - 1, 20)));
}
