import type { ImportStatus } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';

/** What may become of a list, and from where: kept, checked as often as its columns are said anew, sent as often as rows are ready. */
export const listSteps = {
  check: { from: ['uploaded', 'checked'], to: 'checked' },
  send: { from: ['checked', 'sent'], to: 'sending' },
  stop: { from: ['sending'], to: 'checked' },
  end: { from: ['sending'], to: 'sent' },
} as const satisfies Record<string, { from: readonly ImportStatus[]; to: ImportStatus }>;

/** The one door to the status of a list that is there. Refuses a step that is not its turn: `moved_on`. */
export async function moveList(tx: Tx, id: string, step: keyof typeof listSteps): Promise<void> {
  const { from, to } = listSteps[step];
  const { count } = await tx.invitationImport.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to },
  });
  if (count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
}
