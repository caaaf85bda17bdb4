import type { EditionStatus } from '@/generated/prisma/enums';

/** What came of a version at an organization that was called to accept it, the first that holds. */
export const callStates = ['signed', 'declined', 'opened', 'bounced', 'silent'] as const;
export type CallState = (typeof callStates)[number];

export const versionStates = ['draft', 'announced', 'in_force', 'superseded', 'withdrawn', 'discarded'] as const;
export type VersionState = (typeof versionStates)[number];

type Stands = { status: EditionStatus; effectiveFrom: Date; last: boolean; at: Date };

/** How a version stands at a moment. `last`: none that is in force came after it. */
export function stateIn({ status, effectiveFrom, last, at }: Stands): VersionState {
  if (status !== 'published') return status;
  if (effectiveFrom > at) return 'announced';
  return last ? 'in_force' : 'superseded';
}
