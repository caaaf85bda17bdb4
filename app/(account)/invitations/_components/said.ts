import type { Words } from '@/app/_server/words';
import type { Status } from '@/components/ui/status-tag';
import type { InvitationStatus } from '@/generated/prisma/enums';
import { deliveryOf } from '@/lib/letter/undelivered';

const looks: Record<InvitationStatus, Status> = {
  draft: 'todo',
  sent: 'wait',
  opened: 'wait',
  parked: 'wait',
  accepted: 'done',
  declined: 'no',
  expired: 'off',
  revoked: 'off',
};

/** How an invitation stands, with its word. Withdrawn before it was sent is only a draft thrown away. */
export function statusSaid(
  { status, sentAt }: { status: InvitationStatus; sentAt: Date | null },
  { statuses }: Words['invitations'],
): { look: Status; word: string } {
  return { look: looks[status], word: statuses[status === 'revoked' && !sentAt ? 'discarded' : status] };
}

/** What became of a letter: its word, and where it did not arrive why, what to do, and what the mail server said. */
export function deliverySaid(letter: Parameters<typeof deliveryOf>[0], { delivery: t }: Words['invitations']) {
  const { delivery, said } = deliveryOf(letter);
  if (delivery === 'sent' || delivery === 'waiting')
    return {
      look: delivery === 'sent' ? 'done' : 'wait',
      state: delivery,
      word: t.states[delivery],
      why: null,
      cure: null,
      said,
    } as const;
  const goesOn = letter.status === 'queued';
  return {
    state: goesOn ? 'trying_again' : delivery,
    look: goesOn ? 'wait' : 'no',
    word: goesOn ? t.tryingAgain : t.states[delivery],
    why: t.why[delivery],
    cure: goesOn ? t.goesOn[delivery === 'server_refused' ? delivery : 'unreachable'] : t.cures[delivery],
    said,
  } as const;
}
