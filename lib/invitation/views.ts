import type { InvitationStatus } from '@/generated/prisma/enums';

/** The lists a provider looks at, and what is in each. */
export const views = ['open', 'waiting', 'draft', 'accepted', 'expired', 'over', 'all'] as const;

export type View = (typeof views)[number];

export const statusesIn: Record<View, readonly InvitationStatus[]> = {
  open: ['sent', 'opened', 'parked'],
  waiting: ['parked'],
  draft: ['draft'],
  accepted: ['accepted'],
  expired: ['expired'],
  over: ['declined', 'expired', 'revoked'],
  all: ['draft', 'sent', 'opened', 'parked', 'accepted', 'declined', 'expired', 'revoked'],
};
