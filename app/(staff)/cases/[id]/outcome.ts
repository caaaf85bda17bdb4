import type { Words } from '@/app/_server/words';
import type { Reviewer } from '@/lib/actor';
import { type ReasonCode, Refusal } from '@/lib/refusal';

export type Done = keyof Words['staffCase']['done'];

/** Why a case is no longer what the reviewer saw. */
const stale: readonly ReasonCode[] = ['moved_on', 'not_in_this_state', 'claimed_by_another'];

/** The command, answering the reason when the case moved meanwhile; any other refusal is the form's. */
export function orMoved<F>(command: (reviewer: Reviewer, fields: F) => Promise<void>) {
  return async (reviewer: Reviewer, fields: F): Promise<ReasonCode | null> => {
    try {
      await command(reviewer, fields);
      return null;
    } catch (refusal) {
      const moved = refusal instanceof Refusal ? movedBy(refusal.reasons[0]?.code) : null;
      if (!moved) throw refusal;
      return moved;
    }
  };
}

/** Back to the case, which says what happened: what was done, or why it was not. */
export function back(done: Done) {
  return ({ enrollmentId }: { enrollmentId: string }, moved: unknown): string =>
    `/cases/${enrollmentId}?${moved ? `moved=${moved}` : `done=${done}`}`;
}

export function movedBy(code: unknown): ReasonCode | null {
  return stale.find((one) => one === code) ?? null;
}
