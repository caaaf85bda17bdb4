import type { DocumentScan, DocumentStatus } from '@/generated/prisma/enums';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import { beforeDecision, type Facts, keptLongEnough, sendsThere, underReview } from './needs';

type Step = StepOf<DocumentStatus, Facts> & { tell: { sender?: SenderLetter } };

export type SenderLetter = 'document-infected' | 'document-unusable';

/**
 * The life of a document, from the moment it was sent: looked through for malicious software, read by a reviewer, and in the end its file goes
 * while the row stays. Source: domain facts 2.3 and 10 (rows 7 and 8).
 */
export const lifecycle = {
  clear: { by: ['clock'], from: ['checking'], to: 'received', needs: [], tell: {} },
  quarantine: {
    by: ['clock'],
    from: ['checking'],
    to: 'infected',
    needs: [],
    tell: { sender: 'document-infected' },
  },
  accept: { by: ['reviewer'], from: ['received'], to: 'accepted', needs: [underReview], tell: {} },
  refuse: {
    by: ['reviewer'],
    from: ['received', 'accepted'],
    to: 'unusable',
    needs: [underReview],
    tell: { sender: 'document-unusable' },
  },
  replace: {
    by: ['member', 'bearer'],
    from: ['checking', 'received'],
    to: 'replaced',
    needs: [sendsThere, beforeDecision],
    tell: {},
  },
  delete: {
    by: ['clock'],
    from: ['checking', 'received', 'accepted', 'unusable', 'infected', 'replaced'],
    to: 'deleted',
    needs: [keptLongEnough],
    tell: {},
  },
} as const satisfies Record<string, Step>;

export type DocumentEventName = keyof typeof lifecycle;

export const life = lifeOf<DocumentStatus, Facts, DocumentEventName>(lifecycle);

export const { reasonsAgainst, eventsFor } = life;

/** Whether a reviewer may open it: nobody opens what has not been looked through yet, was found to do harm, or is gone. */
export function opens({ status, scan }: { status: DocumentStatus; scan: DocumentScan }): boolean {
  return !['checking', 'infected', 'deleted'].includes(status) && scan !== 'checking' && scan !== 'infected';
}

/** Those that count: what was replaced, refused or has gone proves nothing. */
export const inForce: readonly DocumentStatus[] = ['checking', 'received', 'accepted'];
