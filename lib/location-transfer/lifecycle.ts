import type { LocationTransferStatus } from '@/generated/prisma/enums';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  answersForHolder,
  asked,
  askerReady,
  type Facts,
  inTime,
  outsideAgreements,
  stillUsed,
  timeIsUp,
} from './needs';

type Step = StepOf<LocationTransferStatus, Facts> & {
  tell: { asker?: 'transfer-approved' | 'transfer-declined' | 'transfer-expired'; holder?: HolderLetter };
};

/** Told to the Global admins of the work account that used it, and to the membership account's holder. */
export type HolderLetter = 'location-given' | 'transfer-withdrawn';

/**
 * The life of a request for a location that another work account uses: answered by whoever uses it or holds its membership account,
 * within fourteen days. Source: domain fact 10, row 21.
 */
export const lifecycle = {
  approve: {
    by: ['member', 'bearer'],
    from: ['requested'],
    to: 'approved',
    needs: [answersForHolder, inTime, stillUsed, outsideAgreements, askerReady],
    tell: { asker: 'transfer-approved', holder: 'location-given' },
  },
  decline: {
    by: ['member', 'bearer'],
    from: ['requested'],
    to: 'declined',
    needs: [answersForHolder],
    tell: { asker: 'transfer-declined' },
  },
  withdraw: {
    by: ['member'],
    from: ['requested'],
    to: 'withdrawn',
    needs: [asked],
    tell: { holder: 'transfer-withdrawn' },
  },
  expire: {
    by: ['clock'],
    from: ['requested'],
    to: 'expired',
    needs: [timeIsUp],
    tell: { asker: 'transfer-expired' },
  },
} as const satisfies Record<string, Step>;

export type TransferEvent = keyof typeof lifecycle;

export const life = lifeOf<LocationTransferStatus, Facts, TransferEvent>(lifecycle);

export const { reasonsAgainst } = life;
