import type { Reason } from '@/lib/refusal';

/**
 * How an organization stands to the partner agreement at a moment: whether it has accepted all it had to by then, whether it ever accepted
 * any, and which version it must have accepted, with the day since which (ISO 8601, UTC).
 */
export type Accepted = { signed: boolean; before: boolean; needed: { version: string; day: string } | null };

/** Why it may begin nothing new: it has accepted nothing yet, or only what a newer version has replaced. Source: domain fact 4. */
export function unaccepted(
  { signed, before, needed }: Accepted,
  { missing, newer }: { missing: Reason; newer: Reason },
): Reason[] {
  if (signed) return [];
  return before && needed ? [{ ...newer, with: needed }] : [missing];
}
